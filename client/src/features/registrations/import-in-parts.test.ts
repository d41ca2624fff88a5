import { beforeEach, expect, it, vi } from 'vitest'
import { importRegistrations } from '@/api/generated/sdk.gen'
import { Problem } from '@/api/problem'
import { beginning, importInParts, type ImportState } from './import-in-parts'

vi.mock('@/api/generated/sdk.gen', () => ({ importRegistrations: vi.fn() }))

const sheet = { fileId: 'f', noticeIds: null, goodRowsOnly: true, consentVersion: '2026-11' }
const send = vi.mocked(importRegistrations as unknown as (call: Call) => Promise<{ data: object }>)

interface Call {
  body: { part: { fromRow: number } }
  headers: { 'Idempotency-Key': string }
}

beforeEach(() => {
  send.mockReset()
  send.mockImplementation(({ body: { part } }) =>
    Promise.resolve({
      data: { imported: 990, skipped: 10, nextRow: part.fromRow < 2000 ? part.fromRow + 1000 : null },
    }),
  )
})

it('imports part after part and adds up', async () => {
  const parts: (number | null)[] = []
  const end = await importInParts(sheet, beginning(), {
    onPart: (now) => parts.push(now.nextRow),
    isStopped: () => false,
  })
  expect(parts).toEqual([1002, 2002, null])
  expect([end.imported, end.skipped]).toEqual([2970, 30])
})

it('stops between two parts and goes on with the next one', async () => {
  let state: ImportState = beginning()
  const onPart = (now: ImportState) => (state = now)
  await expect(importInParts(sheet, state, { onPart, isStopped: () => state.imported > 0 })).rejects.toMatchObject({
    code: 'client.stopped',
  })
  expect(state).toMatchObject({ nextRow: 1002, imported: 990 })
  expect(await importInParts(sheet, state, { onPart, isStopped: () => false })).toMatchObject({ imported: 2970 })
})

it('sends a part whose answer got lost under the same key', async () => {
  send.mockRejectedValueOnce(new Problem({ code: 'client.offline' }, 0))
  const state = beginning()
  const course = { onPart: () => undefined, isStopped: () => false }
  await expect(importInParts(sheet, state, course)).rejects.toMatchObject({ code: 'client.offline' })
  await importInParts(sheet, state, course)
  const keys = send.mock.calls.map(([call]) => call.headers['Idempotency-Key'])
  expect(keys[1]).toBe(keys[0])
  expect(new Set(keys.slice(1)).size).toBe(3)
})
