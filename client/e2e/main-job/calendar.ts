import type { APIRequestContext } from '@playwright/test'

const clock = '/api/development/clock'
const dayLength = 86_400_000

/** The calendar day in Shanghai `days` after `day`, both `yyyy-MM-dd`. */
export const after = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/**
 * The days of one journey from today on. Training lies within one year, as a row of a plan does.
 * @param later Days by which the training begins later.
 */
export function journeyDays(later = 0) {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const soon = after(today, 3 + later)
  const year = today.slice(0, 4)
  const firstDay = after(soon, 6).startsWith(year) ? soon : after(`${Number(year) + 1}-01-08`, later)
  return {
    today,
    registrationUntil: after(today, 1),
    firstDay,
    lastDay: after(firstDay, 4),
    examDay: after(firstDay, 7),
    /** Long enough for five working days, whatever holidays come between. */
    afterPublication: after(firstDay, 37),
  }
}

/** Moves the development server's clock; without a day, back to the present. */
export async function moveClock(request: APIRequestContext, day?: string, time = '09:00'): Promise<void> {
  const now = day ? `${day}T${time}:00+08:00` : new Date().toISOString()
  const answer = await request.put(clock, { data: { now } })
  if (!answer.ok()) throw new Error(`The clock was not moved: ${answer.status()}`)
}
