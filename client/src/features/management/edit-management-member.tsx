import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getManagementMemberOptions } from '@/api/generated/@tanstack/react-query.gen'
import { editManagementMember } from '@/api/generated/sdk.gen'
import type { EditManagementBody, ManagementView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { ChangedMobile } from '@/shared/people/person-fields'
import { useParam } from '@/shared/routing/use-screen'
import { PostFields } from './post-fields'

export default function EditManagementMemberScreen() {
  const id = useParam('memberId')
  const member = useQuery(getManagementMemberOptions({ path: { id } }))
  return <Loaded query={member}>{(view) => <Edit member={view} />}</Loaded>
}

function Edit({ member }: { member: ManagementView }) {
  const { t } = useTranslation('management')
  const navigate = useNavigate()
  const { id, name, post } = member.entry
  const back = `/management-members/${id}`
  const server = useServerForm<EditManagementBody>({
    record: { version: member.version, values: { post } },
    submit: (values, request, version) =>
      editManagementMember({ path: { id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('editOf', { name })} back={{ to: back, text: name }}>
      <Card>
        <ServerForm of={server}>
          <div className="form-grid">
            <ChangedMobile />
            <PostFields />
          </div>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('save')}
          </Button>
        </ServerForm>
      </Card>
    </PageFrame>
  )
}
