import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { VerificationCodeField, type ContactKind } from '@/shared/people/verification-code-field'

interface SignUpContactProps {
  kind: ContactKind
  /** The contact as typed; rejects while it is not valid. */
  contact: () => Promise<string>
}

/** Mobile number or e-mail address, and the code that proves it. */
export function SignUpContact({ kind, contact }: SignUpContactProps) {
  const { t } = useTranslation(['accounts', 'shared'])
  const label = t(`signUp.${kind}`)
  return (
    <>
      <Form.Item
        key={kind}
        name={kind}
        label={label}
        rules={[{ required: true, message: t('shared:form.required', { label }) }]}
      >
        <Input
          inputMode={kind === 'mobile' ? 'tel' : 'email'}
          autoComplete={kind === 'mobile' ? 'tel' : 'email'}
          maxLength={kind === 'mobile' ? 20 : 254}
        />
      </Form.Item>
      <VerificationCodeField kind={kind} contact={contact} />
    </>
  )
}
