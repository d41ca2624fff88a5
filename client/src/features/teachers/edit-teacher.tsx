import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTeacherOptions } from '@/api/generated/@tanstack/react-query.gen'
import { editTeacher } from '@/api/generated/sdk.gen'
import type { EditTeacherBody, TeacherView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { ChangedMobile } from '@/shared/people/person-fields'
import { SpecialtyFields } from '@/shared/people/specialty-fields'
import { useParam } from '@/shared/routing/use-screen'
import { TitleFields } from './teacher-fields'

export default function EditTeacherScreen() {
  const id = useParam('teacherId')
  const teacher = useQuery({ ...getTeacherOptions({ path: { id } }), refetchOnWindowFocus: false })
  return <Loaded query={teacher}>{(view) => <EditTeacher teacher={view} />}</Loaded>
}

/** Mends a proposal, or proposes changed titles and specialties of an approved teacher. */
function EditTeacher({ teacher }: { teacher: TeacherView }) {
  const { t } = useTranslation('teachers')
  const navigate = useNavigate()
  const { id, name, status } = teacher.entry
  const back = `/teachers/${id}`
  const server = useServerForm<EditTeacherBody>({
    record: { version: teacher.version, values: { profile: teacher.pendingChange ?? teacher.profile } },
    submit: (values, request, version) => editTeacher({ path: { id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('editOf', { name })} back={{ to: back, text: name }}>
      {status === 'Approved' && <Alert type="info" showIcon title={t('editExplain')} />}
      <ServerForm of={server}>
        <Card size="small" title={t('person')} className="form-row">
          <div className="form-grid">
            <ChangedMobile />
            <SpecialtyFields within={['profile']} />
          </div>
        </Card>
        <TitleFields />
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('submit')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
