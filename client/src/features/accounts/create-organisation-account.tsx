import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { createOrganisationAccount } from '@/api/generated/sdk.gen'
import { SignUpForm } from './sign-up-form'

export default function CreateOrganisationAccountScreen() {
  const { t } = useTranslation(['accounts', 'shared'])
  const label = t('signUp.organisation')
  return (
    <SignUpForm
      title={t('signUp.organisationTitle')}
      lead={t('signUp.organisationLead')}
      submit={(body, request) =>
        createOrganisationAccount({ body: { organisation: body.organisation ?? '', ...body }, ...request })
      }
    >
      <Form.Item
        name="organisation"
        label={label}
        extra={t('signUp.organisationHelp')}
        rules={[{ required: true, whitespace: true, message: t('shared:form.required', { label }) }]}
      >
        <Input maxLength={100} autoComplete="organization" />
      </Form.Item>
    </SignUpForm>
  )
}
