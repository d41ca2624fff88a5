import { expect, it } from 'vitest'
import type { AuditItem, AuditRecordView } from '@/api/generated/types.gen'
import { emptyValues, isComplete, shownValues, stateOf, withChange, type AuditValues } from './audit-values'

const area: AuditItem = {
  key: 'A06.2-1',
  rule: 'A06.2',
  subject: 'Unit',
  text: 'area',
  measure: 'SquareMetres',
  required: 40,
  declared: 120,
}
const owner = { application: 'application', user: 'expert', item: area.key }
const conform: AuditValues = { ...emptyValues, score: 'Conform', measuredValue: 121 }

const record = (id: string): AuditRecordView => ({
  item: area.key,
  version: 1,
  current: {
    id,
    score: 'Conform',
    measuredValue: 180,
    photos: [],
    correctiveActions: [],
    expertId: 'other',
    foundAt: '2026-12-01T02:00:00Z',
  },
  rivals: [],
})

it('is complete once the server would take it', () => {
  const action = { id: 'a', description: '补装照明', dueOn: '2026-12-31' }

  expect(isComplete(emptyValues, area)).toBe(false)
  expect(isComplete(conform, area)).toBe(true)
  expect(isComplete({ ...conform, measuredValue: 39.9 }, area)).toBe(false)
  expect(isComplete({ ...conform, measuredValue: 40 }, area)).toBe(true)
  expect(isComplete({ ...emptyValues, score: 'Minor', text: '缺照明' }, area)).toBe(false)
  expect(isComplete({ ...emptyValues, score: 'Minor', text: '缺照明', actions: [action] }, area)).toBe(true)
})

it('rewrites an entry that nobody has seen, and follows one that was sent', () => {
  const [first] = withChange([], { ...owner, values: conform }, undefined)
  const rewritten = withChange(first ? [first] : [], { ...owner, values: { ...conform, text: '正常' } }, undefined)
  const sent = rewritten.map((finding) => ({ ...finding, attempted: true }))
  const followed = withChange(sent, { ...owner, values: { ...conform, measuredValue: 122 } }, undefined)

  expect(rewritten).toHaveLength(1)
  expect(rewritten[0]).toMatchObject({ id: first?.id, replaces: null, values: { text: '正常' } })
  expect(followed).toHaveLength(2)
  expect(followed[1]).toMatchObject({ replaces: first?.id, values: { measuredValue: 122 } })
})

it('replaces what the server showed, and shows what the device has', () => {
  const pending = withChange([], { ...owner, values: conform }, record('stored'))

  expect(pending[0]?.replaces).toBe('stored')
  expect(shownValues(pending, record('stored')).measuredValue).toBe(121)
  expect(shownValues([], record('stored')).measuredValue).toBe(180)
  expect(stateOf(area, pending, record('stored'))).toBe('pending')
  expect(stateOf(area, [], record('stored'))).toBe('stored')
  expect(stateOf(area, [], undefined)).toBe('open')
})
