import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listBranchCentresOptions, listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { BranchCentreLine } from '@/api/generated/types.gen'
import { skillLevels } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { provinceName, provinceOptions } from '@/shared/display/regions'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable } from '@/shared/tables/paged-table'
import { ScopeTags } from './scope-tags'
import { directorySearch } from './search'

/** The public directory: who is approved, where, for what, in which state. */
export default function ListBranchCentresScreen() {
  const { t } = useTranslation('branchCentreDirectory')
  const { t: regions } = useTranslation('regions')
  const { t: shared } = useTranslation('shared')
  const catalogue = useQuery(listOccupationsOptions())
  const specialties = [...new Set((catalogue.data ?? []).flatMap((occupation) => occupation.specialties))]
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<BranchCentreLine, typeof directorySearch>
        search={directorySearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listBranchCentresOptions({ query })}
        filters={[
          { kind: 'text', name: 'search', label: t('search') },
          { kind: 'select', name: 'regionCode', label: t('region'), options: provinceOptions(regions) },
          {
            kind: 'select',
            name: 'occupationCode',
            label: t('occupation'),
            options: (catalogue.data ?? []).map(({ code, name }) => ({ value: code, label: `${name} ${code}` })),
          },
          {
            kind: 'select',
            name: 'specialty',
            label: t('specialty'),
            options: specialties.map((value) => ({ value, label: value })),
          },
          {
            kind: 'select',
            name: 'level',
            label: t('level'),
            options: skillLevels.map((level) => ({ value: level, label: shared(`level.${level}`) })),
          },
          {
            kind: 'select',
            name: 'status',
            label: t('status'),
            options: (['Active', 'Suspended', 'Revoked'] as const).map((value) => ({
              value,
              label: t(`facts.${value}`),
            })),
          },
        ]}
        columns={[
          { title: t('name'), render: (_, row) => <Link to={`/centres/${row.id}`}>{row.name}</Link> },
          { title: t('code'), dataIndex: 'code' },
          { title: t('region'), render: (_, row) => provinceName(regions, row.regionCode) },
          { title: t('scope'), render: (_, row) => <ScopeTags scope={row.scope} /> },
          { title: t('telephone'), dataIndex: 'telephone' },
          { title: t('status'), render: (_, row) => <StatusTag status={row.status} text={t(`facts.${row.status}`)} /> },
        ]}
      />
    </PageFrame>
  )
}
