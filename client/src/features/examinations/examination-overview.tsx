import { Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssignmentDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { formatDay, formatTime } from '@/shared/format/dates'

/** Time, place, mode and rooms as the society set them, and who is on duty. */
export function ExaminationOverview({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation(['examinations', 'shared'])
  const { arrangement } = exam
  const items = [
    {
      key: 'time',
      label: t('arrange.period'),
      children: arrangement ? (
        <>
          <DateText value={arrangement.startsAt} time /> – {formatTime(arrangement.endsAt)}
        </>
      ) : (
        t('notArranged')
      ),
    },
    { key: 'place', label: t('field.place'), children: arrangement?.place ?? '—' },
    { key: 'mode', label: t('field.mode'), children: arrangement ? t(`mode.${arrangement.mode}`) : '—' },
    {
      key: 'rooms',
      label: t('field.rooms'),
      children:
        arrangement?.rooms.map((room) => t('roomSeats', { name: room.name, seats: room.seats })).join(' · ') ?? '—',
    },
    { key: 'group', label: t('field.practicalGroupSize'), children: arrangement?.practicalGroupSize ?? '—' },
    { key: 'pass', label: t('field.passMark'), children: exam.passMark },
    { key: 'wishes', label: t('field.wishes'), children: exam.wishes ?? t('shared:none') },
    ...(exam.publishedOn && exam.publishedUntil
      ? [
          {
            key: 'published',
            label: t('field.publication'),
            children: t('publish.until', { from: formatDay(exam.publishedOn), until: formatDay(exam.publishedUntil) }),
          },
        ]
      : []),
  ]
  return (
    <>
      <Descriptions bordered size="middle" column={{ xs: 1, md: 2 }} items={items} />
      <h2 className="section-title">{t('field.assessor')}</h2>
      {exam.assessors.length === 0 ? (
        <EmptyState text={t('assign.none')} />
      ) : (
        <Table<AssignmentDetails>
          size="middle"
          pagination={false}
          rowKey={(one) => `${one.assessorId}-${one.duty}`}
          dataSource={exam.assessors}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('field.name'), dataIndex: 'name' },
            { title: t('field.duty'), render: (_, one) => t(`duty.${one.duty}`) },
            { title: t('field.room'), render: (_, one) => one.room ?? '—' },
            {
              title: t('field.declaredConflict'),
              render: (_, one) => <span className="wrap-name">{one.declaredConflict ?? t('shared:none')}</span>,
            },
          ]}
        />
      )}
    </>
  )
}
