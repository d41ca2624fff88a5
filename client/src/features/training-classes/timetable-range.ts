import dayjs, { type Dayjs } from 'dayjs'
import type { TimetableSession } from '@/api/generated/types.gen'
import { fromMoment, toDay } from '@/shared/format/dates'

export const timetableViews = ['week', 'month'] as const
export type TimetableView = (typeof timetableViews)[number]

const format = 'YYYY-MM-DD'

/** The whole weeks, Monday first, that a view around a day shows, as `yyyy-MM-dd`. */
export function weeksAround(day: string, view: TimetableView) {
  const anchor = dayjs(day, format)
  const first = mondayOf(view === 'week' ? anchor : anchor.startOf('month'))
  const until = mondayOf(view === 'week' ? anchor : anchor.endOf('month')).add(6, 'day')
  const weeks: string[][] = []
  for (let monday = first; monday.isBefore(until); monday = monday.add(7, 'day')) {
    weeks.push(Array.from({ length: 7 }, (_, index) => monday.add(index, 'day').format(format)))
  }
  return { weeks, from: first.format(format), until: until.format(format) }
}

/** The same day a week or month away. */
export const moved = (day: string, view: TimetableView, by: 1 | -1) => dayjs(day, format).add(by, view).format(format)

/** Sessions by their day in Shanghai, each day in the order of time. */
export function byDay(sessions: readonly TimetableSession[]): Map<string, TimetableSession[]> {
  const days = new Map<string, TimetableSession[]>()
  for (const session of sessions) {
    const day = toDay(fromMoment(session.startsAt)) ?? ''
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return days
}

const mondayOf = (day: Dayjs) => day.startOf('day').subtract((day.day() + 6) % 7, 'day')
