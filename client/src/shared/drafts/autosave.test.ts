import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { Autosave, type SaveState } from './autosave'

interface Form {
  unit: string
  seats: number
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function autosave(save: (changes: Form) => Promise<void>) {
  const states: SaveState[] = []
  const keep = vi.fn<(changes: Form) => Promise<void>>(() => Promise.resolve())
  const drop = vi.fn(() => Promise.resolve())
  return { states, keep, drop, queue: new Autosave<Form>({ save, keep, drop, onState: (state) => states.push(state) }) }
}

it('waits for a pause, sends the changes together and then drops the copy in the browser', async () => {
  const save = vi.fn(() => Promise.resolve())
  const { queue, states, keep, drop } = autosave(save)
  queue.change({ unit: '云' })
  queue.change({ unit: '云泽' })
  queue.change({ seats: 48 })
  expect(save).not.toHaveBeenCalled()

  await vi.advanceTimersByTimeAsync(1500)

  expect(save.mock.calls).toEqual([[{ unit: '云泽', seats: 48 }]])
  expect(keep.mock.lastCall).toEqual([{ unit: '云泽', seats: 48 }])
  expect(drop).toHaveBeenCalledTimes(1)
  expect(states.at(-1)).toBe('saved')
})

it('sends what was typed during a request afterwards, never at the same time', async () => {
  const open: (() => void)[] = []
  const save = vi.fn(() => new Promise<void>((resolve) => open.push(resolve)))
  const { queue, keep, drop } = autosave(save)
  queue.change({ seats: 48 })
  const done = queue.flush()
  queue.change({ unit: '二' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(save).toHaveBeenCalledTimes(1)
  expect(keep.mock.lastCall).toEqual([{ seats: 48, unit: '二' }])

  open[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(save.mock.calls[1]).toEqual([{ unit: '二' }])
  open[1]?.()

  expect(await done).toBe(true)
  expect(drop).toHaveBeenCalledTimes(1)
})

it.each([
  [new Problem({ code: 'client.offline' }, 0), 'kept'],
  [new Problem({ code: 'account.unauthenticated' }, 401), 'kept'],
  [new Problem({ code: 'record.changed-meanwhile' }, 409), 'refused'],
] as const)('keeps the input when the server does not take it', async (problem, state) => {
  const save = vi.fn(() => Promise.reject(problem))
  const { queue, states, drop } = autosave(save)
  queue.change({ unit: '云泽' })

  expect(await queue.flush()).toBe(false)

  expect(states.at(-1)).toBe(state)
  expect(queue.pending).toEqual({ unit: '云泽' })
  expect(drop).not.toHaveBeenCalled()
})

it('tries again by itself after a lost connection', async () => {
  const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Problem({ code: 'client.offline' }, 0))
  save.mockResolvedValue(undefined)
  const { queue, states } = autosave(save)
  queue.change({ seats: 48 })
  await queue.flush()

  await vi.advanceTimersByTimeAsync(10_000)

  expect(save).toHaveBeenCalledTimes(2)
  expect(states.at(-1)).toBe('saved')
})
