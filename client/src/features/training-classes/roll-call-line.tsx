import { useTranslation } from 'react-i18next'
import type { RollCallRow } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { formatMoment, formatTime } from '@/shared/format/dates'
import { attendanceStatuses, type AttendanceStatus } from './attendance-matrix'
import { CorrectAttendance } from './correct-attendance'
import './roll-call.css'

interface RollCallLineProps {
  sessionId: string
  row: RollCallRow
  practical: boolean
  /** The class still takes records. */
  open: boolean
  chosen?: AttendanceStatus
  onChoose: (status: AttendanceStatus) => void
}

/** One member: buttons until recorded, afterwards the record with its corrections. */
export function RollCallLine({ sessionId, row, practical, open, chosen, onChoose }: RollCallLineProps) {
  const { t } = useTranslation('trainingClasses')
  return (
    <li className="roll-call-line">
      <div className="roll-call-who">
        <strong className="wrap-name">{row.name}</strong>
        <span className="figures muted">
          {row.maskedIdNumber}
          {practical && ` · ${t('groupNumber', { group: row.group })}`}
        </span>
      </div>
      {row.status ? (
        <div className="roll-call-record">
          <StatusTag status={row.status} text={t(`attendance.${row.status}`)} />
          {row.method && row.signedInAt && (
            <span className="muted">
              {t(`method.${row.method}`)} {formatTime(row.signedInAt)}
            </span>
          )}
          {open && <CorrectAttendance sessionId={sessionId} row={row} status={row.status} />}
          {row.corrections.map((correction) => (
            <div key={correction.at} className="muted full-line">
              {t('rollCall.history', {
                from: t(`attendance.${correction.from}`),
                to: t(`attendance.${correction.to}`),
                reason: correction.reason,
                at: formatMoment(correction.at),
              })}
            </div>
          ))}
        </div>
      ) : (
        open && <StatusButtons name={row.name} chosen={chosen} onChoose={onChoose} />
      )}
    </li>
  )
}

interface StatusButtonsProps {
  name: string
  chosen?: AttendanceStatus
  onChoose: (status: AttendanceStatus) => void
}

/** Five buttons of at least 44 px, one of them pressed. */
export function StatusButtons({ name, chosen, onChoose }: StatusButtonsProps) {
  const { t } = useTranslation('trainingClasses')
  return (
    <div className="status-buttons" role="radiogroup" aria-label={t('rollCall.statusOf', { name })}>
      {attendanceStatuses.map((status) => (
        <button
          key={status}
          type="button"
          role="radio"
          aria-checked={chosen === status}
          className={`choice-button status-${status}`}
          onClick={() => onChoose(status)}
        >
          {t(`attendance.${status}`)}
        </button>
      ))}
    </div>
  )
}
