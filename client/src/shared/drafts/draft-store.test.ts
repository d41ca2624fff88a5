import 'fake-indexeddb/auto'
import { createStore, entries } from 'idb-keyval'
import { expect, it } from 'vitest'
import { dropDraft, dropDraftsOf, keepDraft, readDraft } from './draft-store'

const typed = { value: { name: '云泽市计量测试研究院', idNumber: '330799197111221710' }, version: 7 }

it('gives a draft back to the person who typed it, and to nobody else', async () => {
  await keepDraft('li', 'application/1', typed)

  expect(await readDraft('li', 'application/1')).toEqual(typed)
  expect(await readDraft('wang', 'application/1')).toBeNull()
})

it('keeps nothing in clear', async () => {
  await keepDraft('li', 'application/2', typed)

  const stored = await entries<string, { bytes: ArrayBuffer }>(createStore('cmtseval-drafts', 'draft'))
  expect(stored.length).toBeGreaterThan(0)
  for (const [, { bytes }] of stored) expect(new TextDecoder().decode(bytes)).not.toContain('330799')
})

it('forgets what was saved, and everything of a person who signs out', async () => {
  await keepDraft('li', 'application/1', typed)
  await keepDraft('li', 'application/2', typed)
  await keepDraft('wang', 'application/3', typed)

  await dropDraft('li', 'application/1')
  expect(await readDraft('li', 'application/1')).toBeNull()
  await dropDraftsOf('li')

  expect(await readDraft('li', 'application/2')).toBeNull()
  expect(await readDraft('wang', 'application/3')).toEqual(typed)
})
