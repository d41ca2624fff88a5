import { Card, Form, Input, Radio, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView, RequirementVerdict, RequirementView } from '@/api/generated/types.gen'
import { FilePreview } from '@/shared/files/file-preview'
import { RequirementLine } from './requirement-line'
import { fieldOf } from './review-fields'

interface ReviewRowProps {
  requirement: RequirementView
  application: ApplicationView
}

/** One requirement: state and numbers, the attachments that prove it, earlier reasons, and the verdict. */
export function ReviewRow({ requirement, application }: ReviewRowProps) {
  const { t } = useTranslation('branchCentreApplications')
  const field = fieldOf(requirement.rule)
  const result = Form.useWatch([field, 'result']) as RequirementVerdict | undefined
  const earlier = application.reviews.filter(
    (review) => review.rule === requirement.rule && review.round < application.round && review.verdict === 'Failed',
  )
  return (
    <Card size="small" role="group" aria-label={requirement.rule}>
      <div className="review-row">
        <div>
          <ul className="checklist-lines">
            <RequirementLine requirement={requirement} />
          </ul>
          {earlier.map((review) => (
            <p key={review.round} className="muted">
              {t('review.earlier', { round: review.round, reason: review.reason })}
            </p>
          ))}
          <Space wrap>
            {requirement.evidence.map((proof) => (
              <FilePreview key={proof.slot} fileId={proof.file} text={proof.title ?? undefined} />
            ))}
          </Space>
        </div>
        <div>
          <Form.Item name={[field, 'result']} label={t('review.verdict')}>
            <Radio.Group
              optionType="button"
              buttonStyle="solid"
              options={(['Passed', 'Failed'] as const).map((value) => ({ value, label: t(`verdict.${value}`) }))}
            />
          </Form.Item>
          {result === 'Failed' && (
            <Form.Item
              name={[field, 'reason']}
              label={t('review.reason')}
              rules={[{ required: true, whitespace: true, message: t('review.reasonNeeded') }]}
            >
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
            </Form.Item>
          )}
        </div>
      </div>
    </Card>
  )
}
