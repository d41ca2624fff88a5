import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { enterManagementMember } from '@/api/generated/sdk.gen'
import type { EnterManagementMember } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { PersonFields } from '@/shared/people/person-fields'
import { PostFields } from './post-fields'

/** Enters somebody on the centre's register of managers. */
export default function EnterManagementMemberScreen() {
  const { t } = useTranslation('management')
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<EnterManagementMember, string>({
    submit: async (body, request) => (await enterManagementMember({ body, ...request })).data,
    onDone: (id) => navigate({ to: `/management-members/${id}` as '/' }),
  })
  return (
    <PageFrame title={t('enter')} back={{ to: '/management-members', text: t('title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ post: { fullTime: true } }}>
        <Card>
          <div className="form-grid">
            <PersonFields />
            <PostFields />
          </div>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('enter')}
          </Button>
        </Card>
      </Form>
    </PageFrame>
  )
}
