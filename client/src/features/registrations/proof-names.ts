import type { ProofKind } from '@/api/generated/types.gen'

/** What the name of a file says that stands in an archive of proofs. */
export interface ProofName {
  /** Number of the identity document; null when the name has none. */
  document: string | null
  kind: ProofKind | null
  /** The 学信网 code of a diploma. */
  code: string | null
}

/** Words that name a kind, as `a|b`. */
export type ProofWords = Readonly<Record<ProofKind, string>>

const number = /^(?=.*\d)[0-9A-Z]{5,20}$/i
const code = /^[0-9A-Z]{8,20}$/i

/** `ID/照片.jpg`, `ID_照片.jpg` or `ID_毕业证_code.pdf`; a name that is the number alone is the photo. */
export function readProofName(path: string, words: ProofWords): ProofName {
  const folders = path.split('/')
  const tokens = (folders.pop() ?? '').replace(/\.[^.]*$/, '').split(/[_\s]+/)
  const inName = number.test(tokens[0] ?? '') ? tokens.shift() : undefined
  const document = inName ?? folders.reverse().find((folder) => number.test(folder)) ?? null
  const rest = tokens.join('_').toLowerCase()
  const named = (Object.keys(words) as ProofKind[]).find((kind) =>
    words[kind].split('|').some((word) => rest.includes(word)),
  )
  const kind = named ?? (rest === '' && document ? 'Photo' : null)
  const diplomaCode = kind === 'Diploma' ? tokens.find((token) => code.test(token) && /\d/.test(token)) : undefined
  return { document: document?.toUpperCase() ?? null, kind, code: diplomaCode ?? null }
}
