import { Link } from '@tanstack/react-router'
import { Grid, Space, Table, Tag, type TableColumnType } from 'antd'
import { useTranslation } from 'react-i18next'
import { downloadTimetable } from '@/api/generated/sdk.gen'
import type { TrainingClassDetails, TrainingSessionDetails } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { DownloadButton } from '@/shared/files/download-button'
import { formatMoment, formatTime } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { CardList } from '@/shared/tables/card-list'
import { RescheduleSession } from './reschedule-session'
import './timetable.css'

/** The sessions of a class, each with the way to its roll-call and practical records. */
export function ClassTimetable({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const { md = true } = Grid.useBreakpoint()
  const records = useMay('RecordTraining')
  const manages = useMay('ManageTrainingClasses')
  const all = details.members.length
  const open = details.status === 'Planned' || details.status === 'Running'
  const mayMove = (session: TrainingSessionDetails) =>
    manages && open && session.recorded === 0 && new Date(session.startsAt) > new Date()
  const columns: TableColumnType<TrainingSessionDetails>[] = [
    {
      title: t('field.session'),
      render: (_, session) => (
        <>
          {t('sessionNumber', { number: session.number })}{' '}
          <Tag color={session.kind === 'Theory' ? 'blue' : undefined}>{t(`kind.${session.kind}`)}</Tag>
          {records && <Ways of={session} />}
          {mayMove(session) && <RescheduleSession details={details} session={session} />}
        </>
      ),
    },
    {
      title: t('field.date'),
      render: (_, session) => (
        <>
          <DateText value={session.date} /> {t(`halfDay.${session.halfDay}`)}
          <div className="figures muted">
            {formatTime(session.startsAt)} – {formatTime(session.endsAt)}
          </div>
          {session.changes.map((change) => (
            <div key={change.at} className="session-change muted">
              {t('reschedule.history', { ...change, from: formatMoment(change.startsAt), at: formatMoment(change.at) })}
            </div>
          ))}
        </>
      ),
    },
    { title: t('field.hours'), render: (_, session) => <span className="figures">{session.hours}</span> },
    { title: t('field.topic'), render: (_, session) => <div className="wrap-wide">{session.topic}</div> },
    { title: t('field.place'), render: (_, session) => <div className="wrap-wide">{session.place}</div> },
    { title: t('field.teacher'), render: (_, session) => session.teacherName },
    { title: t('field.recorded'), render: (_, session) => t('page.recordedOf', { n: session.recorded, all }) },
    {
      title: t('field.practised'),
      render: (_, session) => (session.kind === 'Practical' ? session.practicalRecords : '—'),
    },
  ]
  if (details.sessions.length === 0) return <EmptyState text={t('page.noSessions')} />
  return (
    <>
      <div className="timetable-tools no-print">
        <DownloadButton
          name={`${t('page.timetable')}-${details.code}.ics`}
          label={t('timetable.download')}
          load={() => downloadTimetable({ query: { classId: details.id }, parseAs: 'blob' })}
        />
      </div>
      {md ? (
        <Table<TrainingSessionDetails>
          className="data-table"
          columns={columns}
          dataSource={details.sessions}
          rowKey="id"
          pagination={false}
          scroll={{ x: true }}
        />
      ) : (
        <CardList columns={columns} rows={details.sessions} rowKey="id" />
      )}
    </>
  )
}

function Ways({ of: session }: { of: TrainingSessionDetails }) {
  const { t } = useTranslation('trainingClasses')
  const params = { sessionId: session.id }
  return (
    <Space className="no-print session-ways">
      <Link to="/training-sessions/$sessionId" params={params}>
        {t('page.rollCall')}
      </Link>
      {session.kind === 'Practical' && (
        <Link to="/training-sessions/$sessionId/practice" params={params}>
          {t('page.practice')}
        </Link>
      )}
    </Space>
  )
}
