import { Link } from '@tanstack/react-router'
import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'

/** The privacy notice, and the separate consent for sensitive data. */
export function ConsentFields() {
  const { t } = useTranslation(['registrations', 'accounts'])
  const agreed = [
    {
      validator: (_: unknown, value?: boolean) =>
        value ? Promise.resolve() : Promise.reject(new Error(t('register.consentNeeded'))),
    },
  ]
  return (
    <>
      <Form.Item name="privacy" valuePropName="checked" rules={agreed}>
        <Checkbox>
          {t('register.privacy')}{' '}
          <Link to="/privacy" target="_blank">
            {t('check.view')}
          </Link>
        </Checkbox>
      </Form.Item>
      <Form.Item name="sensitive" valuePropName="checked" rules={agreed}>
        <Checkbox>{t('register.sensitive')}</Checkbox>
      </Form.Item>
    </>
  )
}
