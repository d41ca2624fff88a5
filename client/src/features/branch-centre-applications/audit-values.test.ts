import { expect, it } from 'vitest'
import type { ApplicationView } from '@/api/generated/types.gen'
import { appliedScope, entriesOf, valuesOf } from './audit-values'

it('sends only entries with a score, without empty photos', () => {
  const values = {
    A06_2: { score: 'Conform' as const, measuredValue: 186.5, photos: ['a', null] },
    A06_3: { finding: '未评' },
  }

  expect(entriesOf(values, ['A06.2', 'A06.3'])).toEqual([
    { rule: 'A06.2', score: 'Conform', finding: null, measuredValue: 186.5, photos: ['a'], correctiveActions: [] },
  ])
})

it('shows again what was recorded', () => {
  const item = {
    rule: 'A06.4',
    score: 'Minor' as const,
    finding: '缺照明',
    photos: [],
    correctiveActions: [{ description: '补装', dueOn: '2026-12-31' }],
  }

  expect(entriesOf(valuesOf([item]), ['A06.4'])).toEqual([{ ...item, measuredValue: null }])
})

it('reads levels of the form by their full names and leaves out incomplete rows', () => {
  const application = {
    form: {
      items: [
        { occupationCode: '4-08-05-06', specialty: '长度计量员', level: '四级/中级工' },
        { occupationCode: '4-08-05-06', specialty: '长度计量员', level: '四级' },
      ],
    },
  } as ApplicationView

  expect(appliedScope(application)).toEqual([
    { occupationCode: '4-08-05-06', specialty: '长度计量员', level: 'Level4' },
  ])
})
