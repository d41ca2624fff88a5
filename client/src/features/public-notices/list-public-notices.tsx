import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listOccupationsOptions, listPublicNoticesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListPublicNoticesItem } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText, skillLevels } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { regionNameOptions } from '@/shared/display/regions'
import { PagedTable } from '@/shared/tables/paged-table'
import { Fee } from './fee-disclosure'
import { noticeSearch } from './search'
import { SubscribeNotices } from './subscribe-notices'

/** Published notices of all centres, each with what it costs. */
export default function ListPublicNoticesScreen() {
  const { t } = useTranslation('publicNotices')
  const { t: shared } = useTranslation('shared')
  const { t: regions } = useTranslation('regions')
  const occupations = useQuery(listOccupationsOptions())
  const specialties = (occupations.data ?? []).flatMap((occupation) => occupation.specialties)
  return (
    <PageFrame title={t('title')} lead={t('lead')} actions={<SubscribeNotices />}>
      <PagedTable<ListPublicNoticesItem, typeof noticeSearch>
        search={noticeSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listPublicNoticesOptions({ query })}
        filters={[
          { kind: 'select', name: 'region', label: t('region'), options: regionNameOptions(regions) },
          {
            kind: 'select',
            name: 'occupationCode',
            label: t('occupation'),
            options: (occupations.data ?? []).map(({ code, name }) => ({ value: code, label: name })),
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
            options: skillLevels.map((value) => ({ value, label: shared(`level.${value}`) })),
          },
          { kind: 'day', name: 'trainingFrom', label: t('from') },
          { kind: 'day', name: 'trainingUntil', label: t('until') },
          { kind: 'number', name: 'feeFrom', label: t('feeFrom') },
          { kind: 'number', name: 'feeUntil', label: t('feeUntil') },
          { kind: 'flag', name: 'openOnly', label: t('openOnly') },
        ]}
        columns={[
          { title: t('name'), render: (_, row) => <Link to={`/notices/${row.id}`}>{row.title}</Link> },
          { title: t('centre'), dataIndex: 'centreName', className: 'wrap-wide' },
          { title: t('specialty'), render: (_, row) => row.scope.specialty },
          { title: t('level'), render: (_, row) => <LevelText level={row.scope.level} /> },
          { title: t('region'), dataIndex: 'region' },
          {
            title: t('registration'),
            render: (_, row) => <DateRange from={row.registrationFrom} to={row.registrationUntil} />,
          },
          {
            title: t('training'),
            render: (_, row) => <DateRange from={row.trainingFrom} to={row.trainingUntil} />,
          },
          { title: t('fee'), align: 'right', render: (_, row) => <Fee fees={row.fees} /> },
        ]}
      />
    </PageFrame>
  )
}
