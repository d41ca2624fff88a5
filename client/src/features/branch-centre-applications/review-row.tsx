import { Button, Card, Form, Input, Radio, Space } from 'antd'
import { EyeOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type {
  ApplicationChanges,
  ApplicationView,
  RequirementVerdict,
  RequirementView,
} from '@/api/generated/types.gen'
import { ChangesOf } from './changes'
import type { ShownEvidence } from './evidence-viewer'
import { RequirementLine } from './requirement-line'
import { fieldOf } from './review-fields'
import './checklist.css'
import './review.css'

interface ReviewRowProps {
  requirement: RequirementView
  application: ApplicationView
  changes: ApplicationChanges
  show: (evidence: ShownEvidence) => void
}

/** One requirement: state and numbers, earlier reasons with their answers, what changed, the evidence, and the verdict. */
export function ReviewRow({ requirement, application, changes, show }: ReviewRowProps) {
  const { t } = useTranslation('branchCentreApplications')
  const { rule } = requirement
  const field = fieldOf(rule)
  const result = Form.useWatch([field, 'result']) as RequirementVerdict | undefined
  const earlier = application.reviews.filter(
    (review) => review.rule === rule && review.round < application.round && review.verdict === 'Failed',
  )
  return (
    <Card size="small" role="group" aria-label={rule}>
      <ul className="checklist-lines">
        <RequirementLine requirement={requirement} />
      </ul>
      {earlier.map((review) => (
        <div key={review.round} className="earlier-round">
          <p>{t('review.earlier', { round: review.round, reason: review.reason })}</p>
          {application.answers
            .filter((answer) => answer.round === review.round && answer.rule === rule)
            .map((answer) => (
              <p key={answer.at}>{t('review.answered', { text: answer.text })}</p>
            ))}
        </div>
      ))}
      <ChangesOf rule={rule} changes={changes} />
      <Space wrap>
        {requirement.evidence.map((proof) => (
          <Button
            key={proof.slot}
            type="link"
            size="small"
            icon={<EyeOutlined />}
            onClick={() => show({ ...proof, rule })}
          >
            {proof.title ?? t('evidence.untitled')}
          </Button>
        ))}
      </Space>
      <Form.Item name={[field, 'result']} label={t('review.verdict')} layout="horizontal" className="review-verdict">
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
    </Card>
  )
}
