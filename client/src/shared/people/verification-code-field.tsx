import { Button, Form, Input, Typography } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { requestVerificationCode } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

export type ContactKind = 'mobile' | 'email'

interface VerificationCodeFieldProps {
  kind: ContactKind
  /** The contact as typed; rejects while it is not valid. */
  contact: () => Promise<string>
  optional?: boolean
  /** Shown until a code was sent. */
  help?: string
}

const pause = 60

/** The code that proves a mobile number or an e-mail address, with the button that sends it. */
export function VerificationCodeField({ kind, contact, optional, help }: VerificationCodeFieldProps) {
  const { t } = useTranslation(['accounts', 'shared'])
  const [wait, setWait] = useState(0)
  const id = useId()
  const send = useAction(
    (request, value: string) => requestVerificationCode({ body: { [kind]: value }, ...request }),
    () => setWait(pause),
  )

  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const ask = async () => {
    const value = await contact().catch(() => null)
    if (value) await send.run(value)
  }
  const label = t('signUp.verificationCode')
  return (
    <>
      <Form.Item
        label={label}
        htmlFor={id}
        extra={wait > 0 ? <Typography.Text>{t('signUp.sent')}</Typography.Text> : help}
      >
        <div className="code-row">
          <Form.Item
            name="verificationCode"
            noStyle
            rules={[{ required: !optional, message: t('shared:form.required', { label }) }]}
          >
            <Input id={id} inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
          </Form.Item>
          <Button disabled={wait > 0} loading={send.running} onClick={() => void ask()}>
            {wait > 0 ? t('signUp.again', { seconds: wait }) : t('signUp.send')}
          </Button>
        </div>
      </Form.Item>
      <ProblemAlert problem={send.problem} />
    </>
  )
}
