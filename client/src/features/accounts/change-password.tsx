import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { changePassword } from '@/api/generated/sdk.gen'
import type { ChangePassword as Body } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

export function ChangePassword() {
  const { t } = useTranslation(['accounts', 'shared'])
  const { message } = App.useApp()
  const { form, formProps, submitting, problem, rest } = useServerForm<Body>({
    submit: (body, request) => changePassword({ body, ...request }),
    onDone: () => {
      form.resetFields()
      void message.success(t('profile.passwordChanged'))
    },
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Form {...formProps} className="narrow-form">
      <ProblemAlert problem={problem} rest={rest} />
      <Form.Item
        name="currentPassword"
        label={t('profile.currentPassword')}
        rules={required(t('profile.currentPassword'))}
      >
        <Input.Password maxLength={128} autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('profile.newPassword')}
        extra={t('signUp.passwordHelp')}
        rules={required(t('profile.newPassword'))}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={submitting}>
        {t('profile.changePassword')}
      </Button>
    </Form>
  )
}
