import i18next from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { formatDay, formatMoment, fromMoment, toMoment } from './dates'

afterEach(() => i18next.changeLanguage('zh-CN'))

it('writes a calendar day as it is, in any zone of the browser', () => {
  expect(formatDay('2026-11-23')).toBe('2026年11月23日')
})

it('writes an instant in Shanghai, on the next day where it is later there', () => {
  expect(formatDay('2026-12-31T16:00:00Z')).toBe('2027年1月1日')
  expect(formatMoment('2026-12-31T15:59:00Z')).toBe('2026年12月31日 23:59')
})

it('writes English', async () => {
  await i18next.changeLanguage('en')
  expect(formatDay('2026-11-23')).toBe('23 November 2026')
})

it('reads a picker as Shanghai wall clock and back', () => {
  const picked = fromMoment('2027-03-01T01:30:00Z')
  expect(picked?.format('YYYY-MM-DD HH:mm')).toBe('2027-03-01 09:30')
  expect(toMoment(picked)).toBe('2027-03-01T01:30:00.000Z')
})
