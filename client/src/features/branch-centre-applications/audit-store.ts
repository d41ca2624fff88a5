import { createStore, del, delMany, get, set, setMany, values, type UseStore } from 'idb-keyval'
import type { PendingFinding } from './audit-values'

/** A photo taken on site; `fileId` once the server has it. */
export interface KeptPhoto {
  id: string
  file: File
  fileId: string | null
}

let findings: UseStore | undefined
let photos: UseStore | undefined
const findingStore = () => (findings ??= createStore('cmtseval-audit-findings', 'finding'))
const photoStore = () => (photos ??= createStore('cmtseval-audit-photos', 'photo'))

/** What this device keeps of one audit for one person until the server has it. */
export const auditStore = {
  async findings(application: string, user: string): Promise<PendingFinding[]> {
    const kept = await values<PendingFinding>(findingStore())
    return kept
      .filter((finding) => finding.application === application && finding.user === user)
      .sort((a, b) => a.sequence - b.sequence)
  },

  keep: (findings: readonly PendingFinding[]): Promise<void> =>
    setMany(
      findings.map((finding) => [finding.id, finding]),
      findingStore(),
    ),

  drop: (findings: readonly string[]): Promise<void> => delMany([...findings], findingStore()),

  keepPhoto: (photo: KeptPhoto): Promise<void> => set(photo.id, photo, photoStore()),

  photo: (id: string): Promise<KeptPhoto | undefined> => get(id, photoStore()),

  dropPhoto: (id: string): Promise<void> => del(id, photoStore()),
}
