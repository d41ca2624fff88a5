import dayjs, { type Dayjs } from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import { currentLanguage } from '@/text/i18n'

dayjs.extend(utc)
dayjs.extend(timezone)

/** The scheme lives in this zone whatever the browser's is. */
export const zone = 'Asia/Shanghai'

const calendarDay = /^\d{4}-\d{2}-\d{2}$/

/** A server value in Shanghai: a calendar day stays that day, an instant is converted. */
function inZone(value: string): Dayjs {
  return calendarDay.test(value) ? dayjs.utc(value) : dayjs(value).tz(zone)
}

/** 2026年11月23日, or 23 November 2026. */
export function formatDay(value: string): string {
  return inZone(value).format(currentLanguage() === 'en' ? 'D MMMM YYYY' : 'YYYY年M月D日')
}

/** The last day of a period whose `until` is the first day after it, `yyyy-MM-dd`. */
export const dayBefore = (until: string) => dayjs.utc(until).subtract(1, 'day').format('YYYY-MM-DD')

/** 2026年11月23日 14:05, Shanghai time. */
export function formatMoment(value: string): string {
  return inZone(value).format(currentLanguage() === 'en' ? 'D MMMM YYYY, HH:mm' : 'YYYY年M月D日 HH:mm')
}

export const formatTime = (value: string) => inZone(value).format('HH:mm')

/** Today's calendar day in Shanghai, `yyyy-MM-dd`. */
export const todayInZone = () => dayjs().tz(zone).format('YYYY-MM-DD')

/** The `yyyy-MM-dd` that a picker's value stands for. */
export const toDay = (value: Dayjs | null | undefined) => value?.format('YYYY-MM-DD') ?? null

/** A picker's value for a `yyyy-MM-dd`. */
export const fromDay = (value: string | null | undefined) => (value ? dayjs(value, 'YYYY-MM-DD') : null)

/** The instant that a picker's wall-clock value means in Shanghai, as ISO 8601. */
export const toMoment = (value: Dayjs | null | undefined) =>
  value ? dayjs.tz(value.format('YYYY-MM-DDTHH:mm:ss'), zone).toISOString() : null

/** A picker's value that shows the Shanghai wall clock of an instant. */
export const fromMoment = (value: string | null | undefined) =>
  value ? dayjs(dayjs(value).tz(zone).format('YYYY-MM-DDTHH:mm:ss')) : null
