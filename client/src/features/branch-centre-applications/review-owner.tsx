import { useQuery } from '@tanstack/react-query'
import { Button, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listReviewersOptions } from '@/api/generated/@tanstack/react-query.gen'
import { assignReviewer } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import './review.css'

/** Who has the review; it is taken over, or handed to a colleague. */
export function ReviewOwner({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const reviewers = useQuery(listReviewersOptions())
  const [chosen, setChosen] = useState<string | null>(null)
  const { reviewOwner, id, version } = application
  const assign = useAction((request, reviewerId: string | null) =>
    assignReviewer({ path: { id }, body: { reviewerId, version }, ...request }),
  )
  return (
    <>
      <Space wrap>
        <span>
          {t('queue.owner')} <strong>{reviewOwner?.name ?? t('queue.of.Nobody')}</strong>
        </span>
        {reviewOwner?.isMe !== true && (
          <Button loading={assign.running} onClick={() => void assign.run(null)}>
            {t('queue.take')}
          </Button>
        )}
        <Select
          aria-label={t('queue.handTo')}
          placeholder={t('queue.handTo')}
          className="review-colleague"
          value={chosen}
          onChange={setChosen}
          options={(reviewers.data ?? [])
            .filter(({ userId }) => userId !== reviewOwner?.userId)
            .map(({ userId, displayName }) => ({ value: userId, label: displayName }))}
        />
        <Button disabled={!chosen} loading={assign.running} onClick={() => void assign.run(chosen)}>
          {t('queue.hand')}
        </Button>
      </Space>
      <ProblemAlert problem={assign.problem} />
    </>
  )
}
