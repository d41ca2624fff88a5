import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView } from '@/api/generated/types.gen'
import { articleText } from '@/shared/format/article'

/** Why the society gave the application back: a reason per requirement of the last round. */
export function ReturnedReasons({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const failed = application.reviews.filter(
    (review) => review.round === application.round && review.verdict === 'Failed',
  )
  if (failed.length === 0 || (application.status !== 'Draft' && application.status !== 'Returned')) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('returned.title', { n: failed.length })}
      description={
        <ul className="fault-list">
          {failed.map((review) => (
            <li key={review.rule}>
              <strong>{review.rule}</strong> {articleText(review.rule)?.rule} — {review.reason}
            </li>
          ))}
        </ul>
      }
    />
  )
}
