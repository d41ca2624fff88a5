import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { answerReview } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { articleText } from '@/shared/format/article'
import type { ApplicationDraft } from './application-draft'
import { fieldOf } from './review-fields'

interface AnswerReviewProps {
  application: ApplicationView
  draft: ApplicationDraft
}

/** The reasons of the last return, each with the answer that it needs before the application is handed in again. */
export function AnswerReview({ application, draft }: AnswerReviewProps) {
  const { t } = useTranslation('branchCentreApplications')
  const [form] = Form.useForm<Record<string, string | undefined>>()
  const failed = application.reviews.filter(
    (review) => review.round === application.round && review.verdict === 'Failed',
  )
  const save = useAction(
    async (request, values: Record<string, string | undefined>) => {
      await draft.flush()
      const answers = failed.flatMap(({ rule }) => {
        const text = values[fieldOf(rule)]?.trim()
        return text ? [{ rule, text }] : []
      })
      await answerReview({ path: { id: application.id }, body: { answers, version: draft.version }, ...request })
    },
    () => draft.reload(),
  )
  if (failed.length === 0) return null
  const answered = Object.fromEntries(
    application.answers
      .filter((answer) => answer.round === application.round)
      .map((answer) => [fieldOf(answer.rule), answer.text]),
  )
  return (
    <Alert
      type="warning"
      showIcon
      title={t('returned.title', { n: failed.length })}
      description={
        <Form form={form} layout="vertical" initialValues={answered} onFinish={(values) => void save.run(values)}>
          <p>{t('returned.answerEach')}</p>
          {failed.map((review) => (
            <Form.Item
              key={review.rule}
              name={fieldOf(review.rule)}
              label={
                <span>
                  <strong>{review.rule}</strong> {articleText(review.rule)?.rule} — {review.reason}
                </span>
              }
            >
              <Input.TextArea
                autoSize={{ minRows: 2 }}
                maxLength={1000}
                placeholder={t('returned.answer')}
                aria-label={t('returned.answerTo', { rule: review.rule })}
              />
            </Form.Item>
          ))}
          <ProblemAlert problem={save.problem} />
          <Button htmlType="submit" loading={save.running}>
            {t('returned.saveAnswers')}
          </Button>
          {application.unanswered.length > 0 && (
            <span className="muted"> {t('returned.unanswered', { n: application.unanswered.length })}</span>
          )}
        </Form>
      }
    />
  )
}
