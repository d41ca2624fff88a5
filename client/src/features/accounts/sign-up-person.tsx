import { Link } from '@tanstack/react-router'
import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Name, password twice, consent to the privacy notice. */
export function SignUpPerson() {
  const { t } = useTranslation(['accounts', 'shared'])
  const required = (label: string) => ({ required: true, message: t('shared:form.required', { label }) })
  return (
    <>
      <Form.Item
        name="displayName"
        label={t('signUp.displayName')}
        extra={t('signUp.displayNameHelp')}
        rules={[required(t('signUp.displayName'))]}
      >
        <Input maxLength={50} autoComplete="name" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signUp.password')}
        extra={t('signUp.passwordHelp')}
        rules={[required(t('signUp.password'))]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t('signUp.repeat')}
        dependencies={['password']}
        rules={[
          required(t('signUp.repeat')),
          ({ getFieldValue }) => ({
            validator: (_, value?: string) =>
              !value || getFieldValue('password') === value
                ? Promise.resolve()
                : Promise.reject(new Error(t('signUp.repeatDiffers'))),
          }),
        ]}
      >
        <Input.Password maxLength={128} autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="consent"
        valuePropName="checked"
        rules={[
          {
            validator: (_, value?: boolean) =>
              value ? Promise.resolve() : Promise.reject(new Error(t('signUp.consentRequired'))),
          },
        ]}
      >
        <Checkbox>
          {t('signUp.consent')}{' '}
          <Link to="/privacy" target="_blank">
            {t('signUp.privacy')}
          </Link>
        </Checkbox>
      </Form.Item>
    </>
  )
}
