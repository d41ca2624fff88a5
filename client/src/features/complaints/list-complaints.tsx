import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listComplaintsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { acknowledgeComplaint } from '@/api/generated/sdk.gen'
import type { ListComplaintsItem } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { PagedTable } from '@/shared/tables/paged-table'
import { ComplaintContact } from './complaint-contact'
import { complaintKinds } from './kinds'
import { complaintSearch, complaintStatuses } from './search'

/** What the public and trainees tell the society of centres. */
export default function ListComplaints() {
  const { t } = useTranslation('complaints')
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<ListComplaintsItem, typeof complaintSearch>
        search={complaintSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listComplaintsOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('status'),
            options: complaintStatuses.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          {
            kind: 'select',
            name: 'kind',
            label: t('kindLabel'),
            options: complaintKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
        ]}
        columns={[
          { title: t('filedAt'), render: (_, row) => <DateText value={row.filedAt} time /> },
          {
            title: t('kindLabel'),
            render: (_, row) => (
              <>
                {t(`kind.${row.kind}`)} {row.byTrainee && <Tag>{t('byTrainee')}</Tag>}
              </>
            ),
          },
          { title: t('centre'), dataIndex: 'centreName', className: 'wrap-wide' },
          {
            title: t('notice'),
            className: 'wrap-wide',
            render: (_, row) =>
              row.noticeId && <Link to={`/training-notices/${row.noticeId}` as '/'}>{row.noticeTitle}</Link>,
          },
          { title: t('text'), dataIndex: 'text', className: 'wrap-wide' },
          { title: t('contact'), render: (_, row) => <ComplaintContact complaint={row} /> },
          {
            title: t('status'),
            render: (_, row) =>
              row.status === 'Filed' ? (
                <ConfirmAction
                  label={t('acknowledge')}
                  explain={t('acknowledgeExplain')}
                  act={(__, request) =>
                    acknowledgeComplaint({ path: { id: row.id }, body: { version: row.version }, ...request })
                  }
                />
              ) : (
                <StatusTag status={row.status} text={t(`state.${row.status}`)} />
              ),
          },
        ]}
      />
    </PageFrame>
  )
}
