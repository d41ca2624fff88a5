import { Button, Card, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { verifyCertificate } from '@/api/generated/sdk.gen'
import type { VerifiedCertificate, VerifyCertificate } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { CertificateFacts } from './certificate-facts'

/** By number and name together; the number alone says nothing. */
export default function VerifyCertificateScreen() {
  const { t } = useTranslation(['certificateVerification', 'shared'])
  const [certificate, setCertificate] = useState<VerifiedCertificate | null>(null)
  const { formProps, submitting, problem, rest } = useServerForm<VerifyCertificate, VerifiedCertificate>({
    submit: async ({ number, holderName }, request) =>
      (await verifyCertificate({ body: { number: number.replace(/\s/g, ''), holderName }, ...request })).data,
    onDone: setCertificate,
  })
  const required = (label: string) => [
    { required: true, whitespace: true, message: t('shared:form.required', { label }) },
  ]

  if (certificate) {
    return (
      <PageFrame title={t('title')} actions={<Button onClick={() => setCertificate(null)}>{t('again')}</Button>}>
        <CertificateFacts certificate={certificate} />
      </PageFrame>
    )
  }
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Card className="narrow">
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps} requiredMark={false}>
          <Form.Item name="number" label={t('number')} extra={t('numberHelp')} rules={required(t('number'))}>
            <Input maxLength={40} autoComplete="off" size="large" className="figures" />
          </Form.Item>
          <Form.Item name="holderName" label={t('holder')} rules={required(t('holder'))}>
            <Input maxLength={100} autoComplete="off" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={submitting}>
            {t('submit')}
          </Button>
        </Form>
      </Card>
    </PageFrame>
  )
}
