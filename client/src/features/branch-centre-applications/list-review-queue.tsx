import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listReviewQueueOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { QueueLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable } from '@/shared/tables/paged-table'
import { queueOwners, queueSearch, queueStatuses } from './search'

/** What waits for the society, the next due on top. */
export default function ListReviewQueueScreen() {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <PageFrame title={t('queue.title')} lead={t('queue.lead')}>
      <PagedTable<QueueLine, typeof queueSearch>
        search={queueSearch}
        rowKey="id"
        empty={t('queue.empty')}
        page={(query) => listReviewQueueOptions({ query })}
        filters={[
          { kind: 'text', name: 'search', label: t('list.search') },
          {
            kind: 'select',
            name: 'status',
            label: t('queue.step'),
            options: queueStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            kind: 'select',
            name: 'owner',
            label: t('queue.owner'),
            options: queueOwners.map((value) => ({ value, label: t(`queue.of.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('field.unitName'),
            render: (_, row) => <Link to={`/branch-centre-applications/${row.id}` as '/'}>{row.unitName}</Link>,
          },
          { title: t('list.kind'), render: (_, row) => t(`kind.${row.kind}`) },
          {
            title: t('queue.step'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
          { title: t('list.round'), render: (_, row) => <span className="figures">{row.round}</span> },
          {
            title: t('queue.waiting'),
            render: (_, row) => <span className="figures">{t('queue.days', { n: row.days })}</span>,
          },
          {
            title: t('queue.due'),
            render: (_, row) => (
              <>
                <DateText value={row.dueOn} />{' '}
                {row.isOverdue && (
                  <Tag color="error">{t(row.hasOverdueCorrections ? 'queue.correctionsOverdue' : 'queue.overdue')}</Tag>
                )}
              </>
            ),
          },
          { title: t('queue.owner'), render: (_, row) => row.owner ?? t('queue.of.Nobody') },
        ]}
      />
    </PageFrame>
  )
}
