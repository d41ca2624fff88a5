import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import type { TimetableSession } from '@/api/generated/types.gen'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { TimetableEntry } from './timetable-entry'

interface TimetableGridProps {
  weeks: string[][]
  sessions: Map<string, TimetableSession[]>
  compact: boolean
}

/** A row for each week, a column for each day. */
export function TimetableGrid({ weeks, sessions, compact }: TimetableGridProps) {
  const { t } = useTranslation('trainingClasses')
  const today = todayInZone()
  return (
    <table className="timetable">
      <caption className="visually-hidden">{t('timetable.title')}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`timetable.weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} aria-current={day === today ? 'date' : undefined}>
                <time className="figures muted" dateTime={day} title={formatDay(day)}>
                  {dayjs(day).format('M/D')}
                </time>
                {(sessions.get(day) ?? []).map((session) => (
                  <TimetableEntry key={session.sessionId} session={session} compact={compact} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
