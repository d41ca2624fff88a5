import 'fake-indexeddb/auto'
import { createStore, entries } from 'idb-keyval'
import { expect, it } from 'vitest'
import { auditStore } from './audit-store'
import { emptyValues, withChange } from './audit-values'

const owner = { application: '0197b000-0000-7000-8000-000000000009', user: 'expert', item: 'A05.6-1' }
const textOf = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

it('gives findings back in the order of writing, to their expert and audit only', async () => {
  const values = { ...emptyValues, score: 'Minor' as const, text: '设备管理制度未张贴' }
  await auditStore.keep(withChange([], { ...owner, values }, undefined))

  expect(await auditStore.findings(owner.application, owner.user)).toMatchObject([{ item: 'A05.6-1', values }])
  expect(await auditStore.findings(owner.application, 'another')).toEqual([])
  expect(await auditStore.findings('another', owner.user)).toEqual([])
})

it('keeps no finding in clear', async () => {
  const stored = await entries<string, { content: { bytes: ArrayBuffer } }>(
    createStore('cmtseval-audit-findings', 'finding'),
  )

  expect(stored).toHaveLength(1)
  for (const [, kept] of stored) {
    expect(textOf(kept.content.bytes)).not.toContain('设备')
    expect(JSON.stringify(kept)).not.toContain('A05.6-1')
  }
})

it('gives a photo back as it was taken and keeps it encrypted', async () => {
  const file = new File(['the pixels'], '现场.jpg', { type: 'image/jpeg' })
  await auditStore.keepPhoto({ id: 'photo', file, fileId: null })

  const kept = await auditStore.photo('photo')
  expect([kept?.file.name, kept?.file.type, await kept?.file.text()]).toEqual(['现场.jpg', 'image/jpeg', 'the pixels'])
  const stored = await entries<string, { content: { bytes: ArrayBuffer } }>(
    createStore('cmtseval-audit-photos', 'photo'),
  )
  for (const [, { content }] of stored) expect(textOf(content.bytes)).not.toContain('pixels')
})
