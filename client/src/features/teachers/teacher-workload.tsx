import { Link } from '@tanstack/react-router'
import { Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TaughtClass } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { FittingTable } from '@/shared/tables/fitting-table'

/** Hours of each year, and the classes behind them. */
export function TeacherWorkload({ classes }: { classes: readonly TaughtClass[] }) {
  const { t } = useTranslation('teachers')
  const years = new Map<string, number>()
  for (const taught of classes) {
    const year = taught.from.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + taught.theoryHours + taught.practicalHours)
  }
  const totals = [...years].map(([year, hours]) => <Tag key={year}>{t('workload.year', { year, hours })}</Tag>)
  return (
    <Card size="small" title={t('workload.title')} extra={totals}>
      {classes.length === 0 ? (
        <EmptyState text={t('workload.empty')} />
      ) : (
        <FittingTable
          rowKey="id"
          rows={classes}
          columns={[
            {
              title: t('workload.class'),
              render: (_, row) => <Link to={`/training-classes/${row.id}` as '/'}>{row.code}</Link>,
            },
            { title: t('workload.specialty'), render: (_, row) => row.row.specialty },
            { title: t('workload.level'), render: (_, row) => <LevelText level={row.row.level} /> },
            { title: t('workload.period'), render: (_, row) => <DateRange from={row.from} to={row.until} /> },
            { title: t('workload.theory'), dataIndex: 'theoryHours', align: 'right' },
            { title: t('workload.practical'), dataIndex: 'practicalHours', align: 'right' },
          ]}
        />
      )}
    </Card>
  )
}
