import { Alert, Button, Card, Form, Input, Radio, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { concludeAudit, signAudit } from '@/api/generated/sdk.gen'
import type { AuditSheet } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { SignAction } from '@/shared/feedback/sign-action'
import { useAction } from '@/shared/forms/use-action'
import { AuditCorrections } from './audit-corrections'
import './audit.css'

interface AuditSignaturesProps {
  sheet: AuditSheet
  /** Every item is stored without contradiction and there is a connection. */
  canSign: boolean
  onConcluded: () => void
}

interface Conclusion {
  passed: boolean
  conclusion: string
}

/** Who of the team has signed the findings as they stand; then corrections, and how the audit ends. */
export function AuditSignatures({ sheet, canSign, onConcluded }: AuditSignaturesProps) {
  const { t } = useTranslation('onSiteAudits')
  const path = { id: sheet.applicationId }
  const conclude = useAction(
    (request, values: Conclusion) => concludeAudit({ path, body: { ...values, version: sheet.version }, ...request }),
    onConcluded,
  )
  return (
    <Card size="small" title={t('signatures')} className="audit-signatures">
      <Space wrap>
        {sheet.team.map((expert) => (
          <StatusTag
            key={expert.userId}
            status={expert.signedAt ? 'Approved' : 'Draft'}
            text={t(expert.signedAt ? 'signedBy' : 'notSignedBy', { name: expert.name })}
          />
        ))}
        <SignAction
          label={t('sign')}
          explain={t('signExplain')}
          button={{ size: 'large', type: 'primary', disabled: !canSign || !sheet.auditedOn }}
          act={(signature, request) => signAudit({ path, body: { ...signature, version: sheet.version }, ...request })}
        />
      </Space>
      {(!canSign || !sheet.auditedOn) && <p className="muted">{t('signWhen')}</p>}
      {sheet.isSigned && (
        <>
          <AuditCorrections sheet={sheet} />
          <Form<Conclusion>
            layout="vertical"
            initialValues={{ passed: true, conclusion: '' }}
            onFinish={(values) => void conclude.run(values)}
          >
            <ProblemAlert problem={conclude.problem} />
            <Form.Item name="passed" label={t('outcome')}>
              <Radio.Group
                optionType="button"
                options={[
                  { value: true, label: t('verdict.Passed') },
                  { value: false, label: t('verdict.Failed') },
                ]}
              />
            </Form.Item>
            <Form.Item name="conclusion" label={t('conclusion')}>
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
            </Form.Item>
            <Alert type="info" showIcon title={t('concludeExplain')} />
            <div className="form-actions">
              <Button type="primary" size="large" htmlType="submit" loading={conclude.running}>
                {t('conclude')}
              </Button>
            </div>
          </Form>
        </>
      )}
    </Card>
  )
}
