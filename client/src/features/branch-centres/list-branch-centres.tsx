import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listBranchCentresOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { BranchCentreLine } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { PagedTable } from '@/shared/tables/paged-table'
import { centreAttentions, centreSearch, centreStatuses } from './search'

/** All centres, for the society. */
export default function ListBranchCentresScreen() {
  const { t } = useTranslation('branchCentres')
  return (
    <PageFrame title={t('list.title')} lead={t('list.lead')}>
      <PagedTable<BranchCentreLine, typeof centreSearch>
        search={centreSearch}
        rowKey="id"
        empty={t('list.empty')}
        page={(query) => listBranchCentresOptions({ query })}
        filters={[
          { kind: 'text', name: 'search', label: t('list.search') },
          {
            kind: 'select',
            name: 'status',
            label: t('facts.status'),
            options: centreStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            kind: 'select',
            name: 'attention',
            label: t('attention.label'),
            options: centreAttentions.map((value) => ({ value, label: t(`attention.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('facts.name'),
            render: (_, row) => <Link to={`/branch-centres/${row.id}` as '/'}>{row.name}</Link>,
          },
          { title: t('facts.code'), render: (_, row) => <span className="figures">{row.code}</span> },
          { title: t('facts.scope'), render: (_, row) => <span className="figures">{row.scope.length}</span> },
          { title: t('facts.telephone'), dataIndex: 'telephone' },
          {
            title: t('facts.status'),
            render: (_, row) => (
              <>
                <StatusTag status={row.status} text={t(`status.${row.status}`)} />{' '}
                {row.papersDueBack && (
                  <Tag color={row.papersDueBack < todayInZone() ? 'error' : 'warning'}>
                    {t('recall.due', { on: formatDay(row.papersDueBack) })}
                  </Tag>
                )}
              </>
            ),
          },
        ]}
      />
    </PageFrame>
  )
}
