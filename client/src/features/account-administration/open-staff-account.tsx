import { useNavigate } from '@tanstack/react-router'
import { App, Button, Card, Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { openStaffAccount } from '@/api/generated/sdk.gen'
import type { OpenStaffAccount as Body } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { PersonFields } from './person-fields'
import { RegisterEntry } from './register-entry'
import { staffRoles } from './search'

/** Opens an account for somebody of the own centre; teachers and assessors are picked from the register. */
export default function OpenStaffAccountScreen() {
  const { t } = useTranslation(['accountAdministration', 'home'])
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { form, formProps, submitting, problem, rest } = useServerForm<Body>({
    submit: (body, request) => openStaffAccount({ body, ...request }),
    onDone: async () => {
      void message.success(t('opened'))
      await navigate({ to: '/accounts' as '/' })
    },
  })
  const role = Form.useWatch('role', form)
  return (
    <PageFrame title={t('openStaff.title')} lead={t('openStaff.lead')} back={{ to: '/accounts', text: t('title') }}>
      <Card className="narrow">
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps} initialValues={{ role: 'BranchStaff' }}>
          <Form.Item name="role" label={t('field.role')}>
            <Radio.Group options={staffRoles.map((value) => ({ value, label: t(`home:role.${value}`) }))} />
          </Form.Item>
          {role === 'Teacher' && <RegisterEntry register="teachers" />}
          {role === 'Assessor' && <RegisterEntry register="assessors" />}
          <PersonFields />
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('open')}
          </Button>
        </Form>
      </Card>
    </PageFrame>
  )
}
