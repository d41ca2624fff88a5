import { createStore, del, delMany, get, set, setMany, values, type UseStore } from 'idb-keyval'
import { seal, sealJson, unseal, unsealJson, type Sealed } from '@/shared/drafts/sealed'
import type { PendingFinding } from './audit-values'

/** A photo taken on site; `fileId` once the server has it. */
export interface KeptPhoto {
  id: string
  file: File
  fileId: string | null
}

/** Whose it is can be read, so that it is found; what was found cannot. */
interface KeptFinding {
  application: string
  user: string
  content: Sealed
}

interface SealedPhoto {
  about: Sealed
  content: Sealed
}

type PhotoFacts = Pick<KeptPhoto, 'id' | 'fileId'> & Pick<File, 'name' | 'type'>

let findings: UseStore | undefined
let photos: UseStore | undefined
const findingStore = () => (findings ??= createStore('cmtseval-audit-findings', 'finding'))
const photoStore = () => (photos ??= createStore('cmtseval-audit-photos', 'photo'))

const opened = (kept: KeptFinding) => unsealJson<PendingFinding>(kept.content).catch(() => null)

/** What this device keeps, encrypted, of one audit for one person until the server has it. */
export const auditStore = {
  async findings(application: string, user: string): Promise<PendingFinding[]> {
    const kept = await values<KeptFinding>(findingStore())
    const own = kept.filter((finding) => finding.application === application && finding.user === user)
    const read = await Promise.all(own.map(opened))
    return read.filter((finding) => finding !== null).sort((a, b) => a.sequence - b.sequence)
  },

  async keep(written: readonly PendingFinding[]): Promise<void> {
    const kept = await Promise.all(
      written.map(async (finding): Promise<[string, KeptFinding]> => {
        const { id, application, user } = finding
        return [id, { application, user, content: await sealJson(finding) }]
      }),
    )
    await setMany(kept, findingStore())
  },

  drop: (ids: readonly string[]): Promise<void> => delMany([...ids], findingStore()),

  async keepPhoto({ id, file, fileId }: KeptPhoto): Promise<void> {
    const about = await sealJson({ id, fileId, name: file.name, type: file.type } satisfies PhotoFacts)
    await set(id, { about, content: await seal(await file.arrayBuffer()) } satisfies SealedPhoto, photoStore())
  },

  async photo(id: string): Promise<KeptPhoto | undefined> {
    const kept = await get<SealedPhoto>(id, photoStore())
    if (!kept) return undefined
    const { fileId, name, type } = await unsealJson<PhotoFacts>(kept.about)
    return { id, fileId, file: new File([await unseal(kept.content)], name, { type }) }
  },

  dropPhoto: (id: string): Promise<void> => del(id, photoStore()),
}
