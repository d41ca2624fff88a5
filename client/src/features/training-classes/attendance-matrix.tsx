import { useTranslation } from 'react-i18next'
import { formatDay } from '@/shared/format/dates'
import './attendance-matrix.css'

export const attendanceStatuses = ['Present', 'Late', 'LeftEarly', 'Excused', 'Absent'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export interface MatrixSession {
  id: string
  number: number
  kind: 'Theory' | 'Practical'
  date: string
  halfDay: 'Morning' | 'Afternoon' | 'Evening'
}

export interface MatrixRecord {
  sessionId: string
  status: AttendanceStatus
  /** The record was corrected later. */
  corrected: boolean
}

export interface MatrixRow {
  traineeId: string
  name: string
  records: readonly MatrixRecord[]
  /** Ids of the practical sessions with a practical record. */
  practised: readonly string[]
}

interface AttendanceMatrixProps {
  sessions: readonly MatrixSession[]
  rows: readonly MatrixRow[]
}

/** Who was at which session: a row for each trainee, a column for each session, a sign for each status. */
export function AttendanceMatrix({ sessions, rows }: AttendanceMatrixProps) {
  const { t } = useTranslation('trainingClasses')
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="visually-hidden">{t('matrix.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            {sessions.map((session) => (
              <th key={session.id} scope="col" title={`${formatDay(session.date)} ${t(`halfDay.${session.halfDay}`)}`}>
                <span className="figures">{session.number}</span>
                <small>{t(`kindShort.${session.kind}`)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.traineeId}>
              <th scope="row">{row.name}</th>
              {sessions.map((session) => (
                <MatrixCell key={session.id} session={session} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
    </div>
  )
}

function MatrixCell({ session, row }: { session: MatrixSession; row: MatrixRow }) {
  const { t } = useTranslation('trainingClasses')
  const record = row.records.find((one) => one.sessionId === session.id)
  const attended = record && !['Excused', 'Absent'].includes(record.status)
  const lacksPractice = session.kind === 'Practical' && attended === true && !row.practised.includes(session.id)
  const words = [
    record ? t(`attendance.${record.status}`) : t('matrix.open'),
    ...(record?.corrected ? [t('matrix.corrected')] : []),
    ...(lacksPractice ? [t('matrix.lacksPractice')] : []),
  ].join(t('completion.separator'))
  return (
    <td className={`matrix-${record?.status ?? 'open'}`} title={words} aria-label={words}>
      {record ? t(`sign.${record.status}`) : '·'}
      {record?.corrected && <sup>*</sup>}
      {lacksPractice && <i className="matrix-flag" />}
    </td>
  )
}

function Legend() {
  const { t } = useTranslation('trainingClasses')
  return (
    <ul className="matrix-legend">
      {attendanceStatuses.map((status) => (
        <li key={status}>
          <b className={`matrix-${status}`}>{t(`sign.${status}`)}</b> {t(`attendance.${status}`)}
        </li>
      ))}
      <li>
        <b>*</b> {t('matrix.corrected')}
      </li>
      <li>
        <i className="matrix-flag" /> {t('matrix.lacksPractice')}
      </li>
    </ul>
  )
}
