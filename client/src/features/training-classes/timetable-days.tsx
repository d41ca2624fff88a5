import type { TimetableSession } from '@/api/generated/types.gen'
import { formatDay } from '@/shared/format/dates'
import { TimetableEntry } from './timetable-entry'

/** The days that have sessions, one below the other. */
export const TimetableDays = ({ sessions }: { sessions: Map<string, TimetableSession[]> }) => (
  <div className="timetable-days">
    {[...sessions].map(([day, held]) => (
      <section key={day} aria-label={formatDay(day)}>
        <h3 className="figures">{formatDay(day)}</h3>
        {held.map((session) => (
          <TimetableEntry key={session.sessionId} session={session} />
        ))}
      </section>
    ))}
  </div>
)
