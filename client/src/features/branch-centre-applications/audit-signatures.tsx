import { Button, Card, Form, Input, Radio, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { concludeAudit, signAudit } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

interface AuditSignaturesProps {
  application: ApplicationView
  onConcluded: () => void
}

interface Conclusion {
  passed: boolean
  conclusion: string
}

/** Who of the team has signed the checklist as it stands, and how the audit ends once all have. */
export function AuditSignatures({ application, onConcluded }: AuditSignaturesProps) {
  const { t } = useTranslation('branchCentreApplications')
  const path = { id: application.id }
  const conclude = useAction(
    (request, values: Conclusion) =>
      concludeAudit({ path, body: { ...values, version: application.version }, ...request }),
    onConcluded,
  )
  const allSigned = application.experts.every((expert) => expert.signed)
  return (
    <Card size="small" title={t('audit.signatures')}>
      <Space wrap>
        {application.experts.map((expert) => (
          <StatusTag
            key={expert.userId}
            status={expert.signed ? 'Approved' : 'Draft'}
            text={t(expert.signed ? 'audit.signedBy' : 'audit.notSignedBy', { name: expert.name })}
          />
        ))}
        <ConfirmAction
          label={t('audit.sign')}
          explain={t('audit.signExplain')}
          button={{ size: 'large' }}
          act={(_, request) => signAudit({ path, body: { version: application.version }, ...request })}
        />
      </Space>
      {allSigned && (
        <Form<Conclusion>
          layout="vertical"
          initialValues={{ passed: true, conclusion: '' }}
          onFinish={(values) => void conclude.run(values)}
        >
          <ProblemAlert problem={conclude.problem} />
          <Form.Item name="passed" label={t('audit.outcome')}>
            <Radio.Group
              optionType="button"
              options={[
                { value: true, label: t('verdict.Passed') },
                { value: false, label: t('verdict.Failed') },
              ]}
            />
          </Form.Item>
          <Form.Item name="conclusion" label={t('audit.conclusion')}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" loading={conclude.running}>
            {t('audit.conclude')}
          </Button>
        </Form>
      )}
    </Card>
  )
}
