import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TimetableSession } from '@/api/generated/types.gen'
import { formatTime } from '@/shared/format/dates'

/** One session: when, which class, what, where and by whom; leads to the timetable of its class. */
export function TimetableEntry({ session, compact = false }: { session: TimetableSession; compact?: boolean }) {
  const { t } = useTranslation('trainingClasses')
  const times = `${formatTime(session.startsAt)}–${formatTime(session.endsAt)}`
  const where = `${session.place} · ${session.teacherName}`
  return (
    <Link
      to="/training-classes/$classId"
      params={{ classId: session.classId }}
      search={{ tab: 'timetable' }}
      className={`timetable-entry timetable-${session.kind}`}
      title={`${times} ${session.classCode} ${session.topic} ${where}`}
    >
      <span className="figures">{times}</span>
      <strong>
        {session.classCode} <small>{t(`kind.${session.kind}`)}</small>
      </strong>
      {!compact && (
        <>
          <span className="wrap-name">{session.topic}</span>
          <span className="wrap-name muted">{where}</span>
        </>
      )}
    </Link>
  )
}
