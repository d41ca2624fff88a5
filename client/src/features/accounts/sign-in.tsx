import { Link } from '@tanstack/react-router'
import { Button, Card, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn, type SignIn } from '@/api/account'
import { toProblem, type Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useFilters } from '@/shared/routing/use-screen'
import { beginSignIn, localPath } from '@/shared/session/session'
import { EnrolAtSignIn } from './enrol-at-sign-in'
import { signInSearch } from './search'
import './accounts.css'

const codeRequired = 'account.second-factor-code-required'
const enrolmentRequired = 'account.second-factor-enrolment-required'

/** User name and password, then the second factor when the account has one; afterwards the code flow goes on. */
export default function SignInScreen() {
  const { t } = useTranslation(['accounts', 'shared'])
  const [{ returnUrl }] = useFilters(signInSearch)
  const [form] = Form.useForm<SignIn>()
  const [busy, setBusy] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const [enrols, setEnrols] = useState<SignIn | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const onFinish = async (values: SignIn) => {
    setBusy(true)
    setProblem(null)
    try {
      await signIn({ ...values, userName: values.userName.trim(), code: values.code?.replace(/\s/g, '') })
      const next = localPath(returnUrl)
      if (next?.startsWith('/connect/')) window.location.assign(next)
      else await beginSignIn(next ?? '/home')
    } catch (error) {
      const refused = toProblem(error)
      if (refused.code === codeRequired) setAsksCode(true)
      else if (refused.code === enrolmentRequired) setEnrols(values)
      else setProblem(refused)
      setBusy(false)
    }
  }
  if (enrols) {
    const enrolled = () => {
      setEnrols(null)
      setAsksCode(true)
    }
    return <EnrolAtSignIn credentials={enrols} onDone={enrolled} />
  }
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]

  return (
    <Card className="narrow sign-in">
      <Typography.Title level={1}>{t('signIn.title')}</Typography.Title>
      <p className="page-lead">{t('signIn.lead')}</p>
      <ProblemAlert problem={problem} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void onFinish(values)}>
        <Form.Item name="userName" label={t('signIn.userName')} rules={required(t('signIn.userName'))}>
          <Input autoComplete="username" size="large" />
        </Form.Item>
        <Form.Item name="password" label={t('signIn.password')} rules={required(t('signIn.password'))}>
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        {asksCode && (
          <Form.Item
            name="code"
            label={t('signIn.code')}
            extra={t('signIn.codeHelp')}
            rules={required(t('signIn.code'))}
          >
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={20} size="large" autoFocus />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('signIn.submit')}
        </Button>
      </Form>
      <p className="sign-in-more">
        {t('signIn.noAccount')} <Link to="/sign-up">{t('signIn.signUp')}</Link>
        {' · '}
        <Link to="/sign-up/organisation">{t('signIn.signUpOrganisation')}</Link>
      </p>
    </Card>
  )
}
