import { expect, it } from 'vitest'
import { byDay, moved, weeksAround } from './timetable-range'

it('begins a week on Monday, also for a Sunday', () => {
  expect(weeksAround('2027-03-14', 'week').weeks).toEqual([
    ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12', '2027-03-13', '2027-03-14'],
  ])
})

it('shows a month in whole weeks', () => {
  const { weeks, from, until } = weeksAround('2027-05-31', 'month')
  expect(weeks).toHaveLength(6)
  expect([from, until]).toEqual(['2027-04-26', '2027-06-06'])
})

it('goes from the last of a month to the last of a shorter one', () => {
  expect(moved('2027-03-31', 'month', -1)).toBe('2027-02-28')
  expect(moved('2027-03-08', 'week', 1)).toBe('2027-03-15')
})

it('puts a session on its day in Shanghai', () => {
  const session = {
    sessionId: '1',
    classId: '2',
    classCode: 'A',
    number: 1,
    kind: 'Theory' as const,
    startsAt: '2027-03-07T23:30:00Z',
    endsAt: '2027-03-08T02:30:00Z',
    topic: '',
    place: '',
    teacherName: '',
  }
  expect([...byDay([session]).keys()]).toEqual(['2027-03-08'])
})
