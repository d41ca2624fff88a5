import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import { sealJson, unsealJson, type Sealed } from './sealed'

/** What was typed and is not yet with the server. */
export interface Draft<T> {
  value: T
  /** The version of the record that it was typed into. */
  version: number
}

interface KeptDraft extends Sealed {
  keptAt: number
}

const days = 14 * 24 * 60 * 60 * 1000
let drafts: UseStore | undefined
const draftStore = () => (drafts ??= createStore('cmtseval-drafts', 'draft'))

const place = (owner: string, name: string) => `${owner}/${name}`

/** Keeps a draft in this browser, encrypted, under the person who typed it; replaces the one before. */
export async function keepDraft<T>(owner: string, name: string, draft: Draft<T>): Promise<void> {
  const sealed = await sealJson(draft)
  await set(place(owner, name), { ...sealed, keptAt: Date.now() } satisfies KeptDraft, draftStore())
}

/** The draft that this person left here; null when there is none or it cannot be opened any more. */
export async function readDraft<T>(owner: string, name: string): Promise<Draft<T> | null> {
  try {
    const kept = await get<KeptDraft>(place(owner, name), draftStore())
    return kept ? await unsealJson<Draft<T>>(kept) : null
  } catch {
    return null
  }
}

export const dropDraft = (owner: string, name: string): Promise<void> => del(place(owner, name), draftStore())

/** Drops everything that this person left here, and what anybody left two weeks ago or earlier. */
export async function dropDraftsOf(owner: string): Promise<void> {
  const all = await entries<string, KeptDraft>(draftStore())
  const over = all.filter(([name, { keptAt }]) => name.startsWith(`${owner}/`) || Date.now() - keptAt > days)
  await Promise.all(over.map(([name]) => del(name, draftStore())))
}
