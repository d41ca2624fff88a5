import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { articleText } from '@/shared/format/article'

/** The verdicts of every round, the latest round first. */
export function ReviewHistory({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  if (application.reviews.length === 0) return <EmptyState text={t('review.none')} />
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={(review) => `${review.round}-${review.rule}`}
      dataSource={[...application.reviews].sort((a, b) => b.round - a.round || a.rule.localeCompare(b.rule))}
      columns={[
        { title: t('list.round'), dataIndex: 'round' },
        {
          title: t('review.requirement'),
          render: (_, review) => (
            <>
              <strong>{review.rule}</strong> {articleText(review.rule)?.rule}
            </>
          ),
        },
        {
          title: t('review.verdict'),
          render: (_, review) => <StatusTag status={review.verdict} text={t(`verdict.${review.verdict}`)} />,
        },
        { title: t('review.reason'), render: (_, review) => review.reason ?? '—' },
        { title: t('review.reviewer'), render: (_, review) => review.reviewer ?? '—' },
        { title: t('review.at'), render: (_, review) => <DateText value={review.at} time /> },
      ]}
    />
  )
}
