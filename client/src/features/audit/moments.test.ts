import { expect, test } from 'vitest'
import { momentOfDay } from './moments'

test('a day begins at midnight in Shanghai', () => {
  expect(momentOfDay('2026-12-01')).toBe('2026-11-30T16:00:00.000Z')
})

test('the end of a filter includes its whole day', () => {
  expect(momentOfDay('2026-12-31', 1)).toBe('2026-12-31T16:00:00.000Z')
})

test('no day is no limit', () => {
  expect(momentOfDay(undefined)).toBeUndefined()
})
