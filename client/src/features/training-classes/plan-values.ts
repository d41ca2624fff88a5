import type { Dayjs } from 'dayjs'
import type { PlanTrainingClass } from '@/api/generated/types.gen'
import { toDay } from '@/shared/format/dates'

export const halfDays = ['Morning', 'Afternoon', 'Evening'] as const
export const sessionKinds = ['Theory', 'Practical'] as const

export interface SessionValues {
  kind: (typeof sessionKinds)[number]
  date: Dayjs | null
  halfDay: (typeof halfDays)[number]
  hours: number
  topic: string
  place: string
  teacherId: string
}

export interface PlanValues {
  code: string
  mode?: PlanTrainingClass['mode']
  members: PlanTrainingClass['members']
  sessions: SessionValues[]
}

export const bodyOf = (noticeId: string, values: PlanValues): PlanTrainingClass => ({
  noticeId,
  code: values.code,
  mode: values.mode,
  members: values.members,
  sessions: values.sessions.map((session) => ({ ...session, date: toDay(session.date) ?? '' })),
})

export const hoursOf = (sessions: readonly (Partial<SessionValues> | undefined)[], kind: SessionValues['kind']) =>
  sessions.reduce((sum, session) => sum + (session?.kind === kind ? (session.hours ?? 0) : 0), 0)

/** The same session in the next half-day: the afternoon of that day, or the morning of the next. */
export function nextHalfDay(session: Partial<SessionValues> | undefined): Partial<SessionValues> {
  if (!session) return { kind: 'Theory', halfDay: 'Morning', hours: 4 }
  const morning = session.halfDay === 'Morning'
  return {
    ...session,
    halfDay: morning ? 'Afternoon' : 'Morning',
    date: session.date ? (morning ? session.date : session.date.add(1, 'day')) : null,
  }
}
