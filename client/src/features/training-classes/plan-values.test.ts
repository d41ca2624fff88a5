import dayjs from 'dayjs'
import { expect, it } from 'vitest'
import { bodyOf, hoursOf, nextHalfDay, type SessionValues } from './plan-values'

const session: SessionValues = {
  kind: 'Theory',
  date: dayjs('2027-03-31'),
  halfDay: 'Morning',
  hours: 4,
  topic: '量块检定',
  place: '101 教室',
  teacherId: 't1',
}

it('sends days as days', () => {
  const body = bodyOf('n1', {
    code: '2027-CD4-01',
    mode: 'OnSite',
    members: [{ registrationId: 'r1' }],
    sessions: [session],
  })
  expect(body.sessions[0]).toMatchObject({ date: '2027-03-31', halfDay: 'Morning', teacherId: 't1' })
  expect(body).toMatchObject({ noticeId: 'n1', members: [{ registrationId: 'r1' }] })
})

it('adds up the hours of one kind', () => {
  expect(hoursOf([session, { ...session, kind: 'Practical', hours: 3 }, undefined, session], 'Theory')).toBe(8)
})

it('copies a morning to its afternoon, and an afternoon to the next morning', () => {
  const afternoon = nextHalfDay(session)
  expect([afternoon.halfDay, afternoon.date?.format('YYYY-MM-DD')]).toEqual(['Afternoon', '2027-03-31'])
  const morning = nextHalfDay(afternoon)
  expect([morning.halfDay, morning.date?.format('YYYY-MM-DD')]).toEqual(['Morning', '2027-04-01'])
  expect(morning.topic).toBe('量块检定')
})
