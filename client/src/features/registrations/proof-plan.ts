import { attachProofs, matchProofs } from '@/api/generated/sdk.gen'
import type { AttachProofsItem, MatchProofsItem } from '@/api/generated/types.gen'
import { storeFile } from '@/shared/files/store-file'
import { mostBytes, type ArchivedProof } from './proof-archive'

export type Misfit = 'noDocument' | 'noKind' | 'tooLarge' | 'noRegistration' | 'notOpen' | 'twice'

/** The files of one registration; all of them are handed in, or none. */
export interface ProofGroup {
  registration: MatchProofsItem
  files: ArchivedProof[]
}

export interface ProofPlan {
  groups: ProofGroup[]
  misfits: { path: string; why: Misfit }[]
}

const numbersAtOnce = 1000

/** Which files go to which registration of the centre, and why the others go nowhere. */
export async function planProofs(files: readonly ArchivedProof[], noticeId: string | null): Promise<ProofPlan> {
  const numbers = [...new Set(files.flatMap(({ document }) => document ?? []))]
  const matched = new Map<string, MatchProofsItem[]>()
  for (let from = 0; from < numbers.length; from += numbersAtOnce) {
    const documents = numbers.slice(from, from + numbersAtOnce)
    const { data } = await matchProofs({ body: { documents, noticeId } })
    for (const item of data) {
      const document = documents[item.index] ?? ''
      matched.set(document, [...(matched.get(document) ?? []), item])
    }
  }
  return placeProofs(files, matched)
}

export function placeProofs(
  files: readonly ArchivedProof[],
  matched: ReadonlyMap<string, readonly MatchProofsItem[]>,
): ProofPlan {
  const groups = new Map<string, ProofGroup>()
  const misfits: ProofPlan['misfits'] = []
  for (const file of files) {
    const why = place(file, matched.get(file.document ?? '') ?? [], groups)
    if (why) misfits.push({ path: file.path, why })
  }
  return { groups: [...groups.values()], misfits }
}

function place(
  file: ArchivedProof,
  registrations: readonly MatchProofsItem[],
  groups: Map<string, ProofGroup>,
): Misfit | null {
  const { kind, document, bytes } = file
  if (!document) return 'noDocument'
  if (!kind) return 'noKind'
  if (bytes > mostBytes) return 'tooLarge'
  if (registrations.length === 0) return 'noRegistration'
  const open = registrations.filter((registration) => registration.open.includes(kind))
  if (open.length === 0) return 'notOpen'
  for (const registration of open) {
    const group = groups.get(registration.registrationId) ?? { registration, files: [] }
    if (group.files.some((other) => other.kind === kind)) return 'twice'
    groups.set(registration.registrationId, { ...group, files: [...group.files, file] })
  }
  return null
}

/** Uploads the files of one registration through the same gate as any other, and hands them in together. */
export async function handIn({ registration, files }: ProofGroup, onFile: (path: string) => void): Promise<void> {
  const proofs: AttachProofsItem[] = []
  for (const file of files) {
    onFile(file.path)
    const { kind, code } = file
    if (kind) proofs.push({ kind, fileId: await storeFile(await file.load(), kind), verificationCode: code })
  }
  await attachProofs({ path: { id: registration.registrationId }, body: { proofs } })
}
