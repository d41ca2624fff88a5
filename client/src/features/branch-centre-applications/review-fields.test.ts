import { expect, it } from 'vitest'
import type { RequirementView } from '@/api/generated/types.gen'
import { passedWhereMet, unsavedOf } from './review-fields'

const requirement = (rule: string, state: RequirementView['state']) => ({ rule, state }) as RequirementView

it('counts a verdict as unsaved when its result, or the reason that it needs, is not what the server has', () => {
  const saved = {
    A05_1: { result: 'Passed', reason: null },
    A06_1: { result: 'Failed', reason: '页码不全' },
  } as const

  expect(unsavedOf({ ...saved, A06_2: {} }, saved)).toBe(0)
  expect(unsavedOf({ ...saved, A06_2: { result: 'Passed' } }, saved)).toBe(1)
  expect(unsavedOf({ A05_1: { result: 'Failed' }, A06_1: { result: 'Failed', reason: '复印件不清' } }, saved)).toBe(2)
  expect(unsavedOf({ A05_1: { result: 'Passed', reason: 'x' }, A06_1: saved.A06_1 }, saved)).toBe(0)
})

it('passes what is met and keeps what the reviewer said', () => {
  const requirements = [requirement('A05.1', 'Met'), requirement('A06.1', 'Met'), requirement('A06.2', 'NotMet')]

  expect(passedWhereMet(requirements, { A06_1: { result: 'Failed', reason: '页码不全' } })).toEqual({
    A05_1: { result: 'Passed' },
  })
})
