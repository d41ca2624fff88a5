import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAssessorOptions } from '@/api/generated/@tanstack/react-query.gen'
import { editAssessor } from '@/api/generated/sdk.gen'
import type { AssessorView, EditAssessorBody } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { ChangedMobile } from '@/shared/people/person-fields'
import { SpecialtyFields } from '@/shared/people/specialty-fields'
import { useParam } from '@/shared/routing/use-screen'
import { OfficeFields } from './office-fields'

export default function EditAssessorScreen() {
  const id = useParam('assessorId')
  const assessor = useQuery({ ...getAssessorOptions({ path: { id } }), refetchOnWindowFocus: false })
  return <Loaded query={assessor}>{(view) => <EditAssessor assessor={view} />}</Loaded>
}

/** Corrects the register; what a certificate names stands until the next one. */
function EditAssessor({ assessor }: { assessor: AssessorView }) {
  const { t } = useTranslation('assessors')
  const navigate = useNavigate()
  const { entry } = assessor
  const back = `/assessors/${entry.id}`
  const { title, employer, occupationCode, specialties } = entry
  const server = useServerForm<EditAssessorBody>({
    record: { version: assessor.version, values: { title, employer, occupationCode, specialties } },
    submit: (values, request, version) =>
      editAssessor({ path: { id: entry.id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('editOf', { name: entry.name })} back={{ to: back, text: entry.name }}>
      {assessor.certificates.length > 0 && <Alert type="info" showIcon title={t('specialtiesStand')} />}
      <ServerForm of={server}>
        <Card size="small" className="form-row">
          <div className="form-grid">
            <ChangedMobile />
            <OfficeFields />
            <SpecialtyFields />
          </div>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('save')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
