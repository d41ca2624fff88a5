import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Name, sign-in name and first password of somebody else's account. */
export function PersonFields() {
  const { t } = useTranslation(['accountAdministration', 'shared'])
  const required = (label: string) => ({ required: true, message: t('shared:form.required', { label }) })
  return (
    <>
      <Form.Item name="displayName" label={t('field.displayName')} rules={[required(t('field.displayName'))]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="userName"
        label={t('field.userName')}
        extra={t('userNameHelp')}
        rules={[required(t('field.userName'))]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('field.password')}
        extra={t('passwordHelp')}
        rules={[required(t('field.password'))]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
    </>
  )
}
