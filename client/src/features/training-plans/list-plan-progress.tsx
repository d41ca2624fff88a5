import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listPlanProgressOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListPlanProgressItem } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { useIsOfOneCentre } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { progressSearch } from './search'

const figures = ['accepted', 'trained', 'certified'] as const

/** Plan against actual, row by row of the approved plans (A04.1). */
export default function ListPlanProgress() {
  const { t } = useTranslation('trainingPlans')
  const ofOneCentre = useIsOfOneCentre()
  const year = new Date().getFullYear()
  const years = [year - 1, year, year + 1, year + 2]
  return (
    <PageFrame title={t('progress.title')} lead={t('progress.lead')} back={{ to: '/training-plans', text: t('title') }}>
      <PagedTable<ListPlanProgressItem, typeof progressSearch>
        search={progressSearch}
        rowKey="rowId"
        empty={t('progress.empty')}
        filters={[
          {
            kind: 'select',
            name: 'year',
            label: t('year'),
            options: years.map((value) => ({ value: String(value), label: String(value) })),
          },
        ]}
        page={({ year: chosen, ...query }) =>
          listPlanProgressOptions({ query: { ...query, year: chosen ? Number(chosen) : undefined } })
        }
        columns={[
          {
            title: t('plan'),
            render: (_, row) => (
              <Link to={`/training-plans/${row.planId}` as '/'}>
                {t('planName', { year: row.year, kind: t(`kind.${row.kind}`) })}
              </Link>
            ),
          },
          { title: t('centre'), dataIndex: 'centreName', className: 'wrap-wide', hidden: ofOneCentre },
          { title: t('specialty'), render: (_, row) => row.scope.specialty },
          { title: t('level'), render: (_, row) => <LevelText level={row.scope.level} /> },
          { title: t('period'), render: (_, row) => <DateRange from={row.from} to={row.until} /> },
          { title: t('progress.planned'), align: 'right', render: (_, row) => <Figure value={row.planned} /> },
          ...(['offered', 'registered'] as const).map((name) => ({
            title: t(`progress.${name}`),
            align: 'right' as const,
            render: (_: unknown, row: ListPlanProgressItem) => <Figure value={row[name]} noticesOf={row.rowId} />,
          })),
          ...figures.map((name) => ({
            title: t(`progress.${name}`),
            align: 'right' as const,
            render: (_: unknown, row: ListPlanProgressItem) => <Figure value={row[name]} />,
          })),
        ]}
      />
    </PageFrame>
  )
}

/** A number, with the notices behind it where there are any. */
function Figure({ value, noticesOf }: { value: number; noticesOf?: string }) {
  if (!noticesOf || value === 0) return <span className="figures">{value}</span>
  return (
    <Link to={'/training-notices' as '/'} search={{ planRowId: noticesOf } as never} className="figures">
      {value}
    </Link>
  )
}
