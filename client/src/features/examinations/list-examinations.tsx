import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { requestJson } from '@/api/http'
import { DateText } from '@/shared/display/date-text'
import { LevelText, type SkillLevel } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable, type KeysetPage } from '@/shared/tables/paged-table'
import { examinationListSearch, examinationStatuses } from './search'

interface ExaminationRow {
  id: string
  classCode: string
  row: { occupationCode: string; specialty: string; level: SkillLevel }
  status: (typeof examinationStatuses)[number]
  startsAt?: string | null
  place?: string | null
  candidates: number
}

/** The examinations that this person sees, newest first. */
export default function ListExaminations() {
  const { t } = useTranslation('examinations')
  return (
    <PageFrame title={t('list.title')} lead={t('list.lead')}>
      <PagedTable<ExaminationRow, typeof examinationListSearch>
        search={examinationListSearch}
        rowKey="id"
        empty={t('list.empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: examinationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        page={(query) => ({
          queryKey: ['listExaminations', query],
          queryFn: () => requestJson<KeysetPage<ExaminationRow>>(`/api/examinations?${addressOf(query)}`),
        })}
        columns={[
          {
            title: t('field.classCode'),
            render: (_, row) => <Link to={`/examinations/${row.id}` as '/'}>{row.classCode}</Link>,
          },
          { title: t('field.specialty'), render: (_, row) => row.row.specialty },
          { title: t('field.level'), render: (_, row) => <LevelText level={row.row.level} /> },
          { title: t('field.startsAt'), render: (_, row) => <DateText value={row.startsAt} time /> },
          { title: t('field.place'), render: (_, row) => row.place ?? t('notArranged') },
          { title: t('field.candidates'), render: (_, row) => <span className="figures">{row.candidates}</span> },
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
