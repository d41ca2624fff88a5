import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getExpertOptions } from '@/api/generated/@tanstack/react-query.gen'
import { editExpert } from '@/api/generated/sdk.gen'
import type { EditExpertBody, ExpertEntryView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { ExpertFields } from './expert-fields'

export default function EditExpertScreen() {
  const id = useParam('expertId')
  const expert = useQuery({ ...getExpertOptions({ path: { id } }), refetchOnWindowFocus: false })
  return <Loaded query={expert}>{(view) => <EditExpert expert={view} />}</Loaded>
}

function EditExpert({ expert }: { expert: ExpertEntryView }) {
  const { t } = useTranslation('experts')
  const navigate = useNavigate()
  const { entry } = expert
  const back = `/experts/${entry.id}`
  const { organisation, title, specialties } = entry
  const server = useServerForm<EditExpertBody>({
    record: { version: expert.version, values: { profile: { organisation, title, specialties } } },
    submit: (values, request, version) =>
      editExpert({ path: { id: entry.id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('editOf', { name: entry.name })} back={{ to: back, text: entry.name }}>
      <ServerForm of={server}>
        <Card size="small" className="form-row">
          <div className="form-grid">
            <ExpertFields />
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
