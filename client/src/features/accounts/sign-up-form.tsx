import { Link } from '@tanstack/react-router'
import { Button, Card, Form, Result, Segmented, Typography } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm, type ServerRequest } from '@/shared/forms/use-server-form'
import { privacyNoticeVersion } from './privacy-notice-version'
import type { ContactKind } from '@/shared/people/verification-code-field'
import { SignUpContact } from './sign-up-contact'
import { SignUpPerson } from './sign-up-person'
import { LinkButton } from '@/shared/display/link-button'
import './accounts.css'

export interface SignUpBody {
  mobile?: string
  email?: string
  verificationCode: string
  displayName: string
  password: string
  privacyNoticeVersion: string
  organisation?: string
}

interface SignUpFormProps {
  title: string
  lead: string
  submit: (body: SignUpBody, request: ServerRequest) => Promise<unknown>
  /** Fields of this kind of account only; shown first. */
  children?: ReactNode
}

type Values = Omit<SignUpBody, 'privacyNoticeVersion'> & { repeat: string; consent: boolean }

/** Opening one's own account: contact with verification code, person, password, consent. */
export function SignUpForm({ title, lead, submit, children }: SignUpFormProps) {
  const { t } = useTranslation('accounts')
  const [by, setBy] = useState<ContactKind>('mobile')
  const [done, setDone] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    submit: ({ repeat: _repeat, consent: _consent, ...values }, request) =>
      submit({ ...values, privacyNoticeVersion }, request),
    onDone: () => setDone(true),
  })
  if (done) {
    return (
      <Result
        status="success"
        title={t('signUp.done')}
        subTitle={t('signUp.doneText')}
        extra={
          <LinkButton to="/home" type="primary">
            {t('signIn.title')}
          </LinkButton>
        }
      />
    )
  }
  return (
    <Card className="narrow sign-in">
      <Typography.Title level={1}>{title}</Typography.Title>
      <p className="page-lead">{lead}</p>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} requiredMark={false}>
        {children}
        <Form.Item label={t('signUp.by')}>
          <Segmented<ContactKind>
            block
            value={by}
            options={[
              { value: 'mobile', label: t('signUp.byMobile') },
              { value: 'email', label: t('signUp.byEmail') },
            ]}
            onChange={(next) => {
              form.setFieldValue(by, undefined)
              setBy(next)
            }}
          />
        </Form.Item>
        <SignUpContact kind={by} contact={() => form.validateFields([by]).then((values) => values[by] ?? '')} />
        <SignUpPerson />
        <Button type="primary" htmlType="submit" block size="large" loading={submitting}>
          {t('signUp.submit')}
        </Button>
      </Form>
      <p className="sign-in-more">
        {t('signUp.haveAccount')} <Link to="/home">{t('signIn.title')}</Link>
      </p>
    </Card>
  )
}
