import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'

/** What was typed and is not yet with the server. */
export interface Draft<T> {
  value: T
  /** The version of the record that it was typed into. */
  version: number
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
  keptAt: number
}

const days = 14 * 24 * 60 * 60 * 1000
let keys: UseStore | undefined
let drafts: UseStore | undefined
const keyStore = () => (keys ??= createStore('cmtseval-draft-key', 'key'))
const draftStore = () => (drafts ??= createStore('cmtseval-drafts', 'draft'))

/** One key per browser; no script can read it out, so the drafts on the disk are not in clear. */
async function key(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('key', keyStore())
  if (known) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await set('key', made, keyStore())
  return made
}

const place = (owner: string, name: string) => `${owner}/${name}`

/** Keeps a draft in this browser, encrypted, under the person who typed it; replaces the one before. */
export async function keepDraft<T>(owner: string, name: string, draft: Draft<T>): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await key(),
    new TextEncoder().encode(JSON.stringify(draft)),
  )
  await set(place(owner, name), { iv, bytes, keptAt: Date.now() } satisfies Sealed, draftStore())
}

/** The draft that this person left here; null when there is none or it cannot be opened any more. */
export async function readDraft<T>(owner: string, name: string): Promise<Draft<T> | null> {
  try {
    const sealed = await get<Sealed>(place(owner, name), draftStore())
    if (!sealed) return null
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await key(), sealed.bytes)
    return JSON.parse(new TextDecoder().decode(text)) as Draft<T>
  } catch {
    return null
  }
}

export const dropDraft = (owner: string, name: string): Promise<void> => del(place(owner, name), draftStore())

/** Drops everything that this person left here, and what anybody left two weeks ago or earlier. */
export async function dropDraftsOf(owner: string): Promise<void> {
  const all = await entries<string, Sealed>(draftStore())
  const over = all.filter(([name, { keptAt }]) => name.startsWith(`${owner}/`) || Date.now() - keptAt > days)
  await Promise.all(over.map(([name]) => del(name, draftStore())))
}
