import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listBlacklistObjectionsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListBlacklistObjectionsItem } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { PagedTable } from '@/shared/tables/paged-table'
import { objectionSearch } from './search'

/** Objections that wait for the society; entries that nobody disputes are listed for nobody (A14.2). */
export default function ListBlacklistObjectionsScreen() {
  const { t } = useTranslation('blacklist')
  return (
    <PageFrame title={t('objections.title')} lead={t('objections.lead')}>
      <PagedTable<ListBlacklistObjectionsItem, typeof objectionSearch>
        search={objectionSearch}
        rowKey="id"
        empty={t('objections.empty')}
        page={(query) => listBlacklistObjectionsOptions({ query })}
        columns={[
          {
            title: t('field.name'),
            render: (_, row) => <Link to={`/blacklist-entries/${row.id}` as '/'}>{row.name}</Link>,
          },
          { title: t('field.centre'), className: 'wrap-wide', render: (_, row) => row.centreName ?? t('society') },
          { title: t('field.ground'), dataIndex: 'ground', className: 'wrap-wide' },
          { title: t('field.from'), render: (_, row) => <DateText value={row.from} /> },
          { title: t('field.objectedAt'), render: (_, row) => <DateText value={row.objectedAt} /> },
        ]}
      />
    </PageFrame>
  )
}
