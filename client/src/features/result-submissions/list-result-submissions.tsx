import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listResultSubmissionsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ResultSubmissionRow } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable } from '@/shared/tables/paged-table'
import { ScopeText } from './scope-text'
import { submissionSearch, submissionStatuses } from './search'

/** What assessors submitted for certificates, newest first. */
export default function ListResultSubmissionsScreen() {
  const { t } = useTranslation('resultSubmissions')
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<ResultSubmissionRow, typeof submissionSearch>
        search={submissionSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listResultSubmissionsOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: submissionStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('field.class'),
            render: (_, row) => <Link to={`/result-submissions/${row.id}` as '/'}>{row.classCode}</Link>,
          },
          { title: t('field.centre'), render: (_, row) => row.centreName },
          { title: t('field.scope'), render: (_, row) => <ScopeText row={row.row} /> },
          { title: t('field.counts'), render: (_, row) => t('counts', row) },
          { title: t('field.submittedAt'), render: (_, row) => <DateText value={row.submittedAt} time /> },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}
