import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { requestJson } from '@/api/http'
import { DateRange } from '@/shared/display/date-text'
import { LevelText, type SkillLevel } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable, type KeysetPage } from '@/shared/tables/paged-table'
import { classListSearch, classStatuses } from './search'

interface ClassRow {
  id: string
  code: string
  row: { occupationCode: string; specialty: string; level: SkillLevel }
  mode: 'OnSite' | 'Online' | 'Blended'
  status: (typeof classStatuses)[number]
  members: number
  firstDay: string
  lastDay: string
}

/** The classes that this person sees, newest first. */
export default function ListTrainingClasses() {
  const { t } = useTranslation('trainingClasses')
  return (
    <PageFrame title={t('list.title')} lead={t('list.lead')}>
      <PagedTable<ClassRow, typeof classListSearch>
        search={classListSearch}
        rowKey="id"
        empty={t('list.empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: classStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        page={(query) => ({
          queryKey: ['listTrainingClasses', query],
          queryFn: () => requestJson<KeysetPage<ClassRow>>(`/api/training-classes?${addressOf(query)}`),
        })}
        columns={[
          {
            title: t('field.code'),
            render: (_, row) => <Link to={`/training-classes/${row.id}` as '/'}>{row.code}</Link>,
          },
          { title: t('field.specialty'), render: (_, row) => row.row.specialty },
          { title: t('field.level'), render: (_, row) => <LevelText level={row.row.level} /> },
          { title: t('field.mode'), render: (_, row) => t(`mode.${row.mode}`) },
          { title: t('field.days'), render: (_, row) => <DateRange from={row.firstDay} to={row.lastDay} /> },
          { title: t('field.members'), render: (_, row) => <span className="figures">{row.members}</span> },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}

function addressOf(query: Record<string, string | number | undefined>): string {
  const address = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) address.set(name, String(value))
  return address.toString()
}
