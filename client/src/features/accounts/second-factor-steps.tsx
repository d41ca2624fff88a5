import { Alert, Button, Form, Input, QRCode, Skeleton, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SecondFactorKey } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { useServerForm, type ServerRequest } from '@/shared/forms/use-server-form'
import './accounts.css'

interface SecondFactorStepsProps {
  begin: (request: ServerRequest) => Promise<SecondFactorKey>
  /** Confirms with a first code; answers the recovery codes. */
  confirm: (code: string, request: ServerRequest) => Promise<readonly string[]>
  onDone: () => void
}

/** Key, first code, recovery codes: the enrolment of an authenticator app. */
export function SecondFactorSteps({ begin, confirm, onDone }: SecondFactorStepsProps) {
  const { t } = useTranslation(['accounts', 'shared'])
  const [key, setKey] = useState<SecondFactorKey | null>(null)
  const [recovery, setRecovery] = useState<readonly string[] | null>(null)
  const start = useAction(begin, setKey)
  const { formProps, submitting, problem, rest } = useServerForm<{ code: string }, readonly string[]>({
    submit: ({ code }, request) => confirm(code.replace(/\s/g, ''), request),
    onDone: setRecovery,
  })
  const { run } = start
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    void run()
  }, [run])

  if (recovery) {
    return (
      <>
        <Alert
          type="warning"
          showIcon
          title={t('secondFactor.recoveryTitle')}
          description={t('secondFactor.recovery')}
        />
        <Typography.Paragraph copyable={{ text: recovery.join('\n'), tooltips: t('secondFactor.copy') }}>
          <code className="recovery-codes">{recovery.join('\n')}</code>
        </Typography.Paragraph>
        <Button type="primary" onClick={onDone}>
          {t('secondFactor.saved')}
        </Button>
      </>
    )
  }
  if (start.problem) return <ProblemAlert problem={start.problem} onRetry={() => void run()} />
  if (!key) return <Skeleton active />
  const label = t('secondFactor.code')
  return (
    <>
      <p>1. {t('secondFactor.step1')}</p>
      <QRCode value={key.otpauthUri} size={180} type="svg" />
      <Typography.Paragraph copyable={{ text: key.sharedKey }}>
        {t('secondFactor.key')} <code>{key.sharedKey}</code>
      </Typography.Paragraph>
      <p>2. {t('secondFactor.step2')}</p>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} requiredMark={false}>
        <Form.Item
          name="code"
          label={label}
          rules={[{ required: true, message: t('shared:form.required', { label }) }]}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={submitting}>
          {t('secondFactor.confirm')}
        </Button>
      </Form>
    </>
  )
}
