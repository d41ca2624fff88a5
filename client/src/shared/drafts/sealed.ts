import { createStore, get, set, type UseStore } from 'idb-keyval'

/** Content that only this browser can open again. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

let keys: UseStore | undefined
const keyStore = () => (keys ??= createStore('cmtseval-draft-key', 'key'))

/** One key per browser; no script can read it out, so that nothing on the disk is in clear. */
async function key(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('key', keyStore())
  if (known) return known
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await set('key', made, keyStore())
  return made
}

export async function seal(content: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), content) }
}

/** Throws when the content was sealed elsewhere or changed. */
export const unseal = async ({ iv, bytes }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key(), bytes)

export const sealJson = (value: unknown): Promise<Sealed> => seal(new TextEncoder().encode(JSON.stringify(value)))

export const unsealJson = async <T>(sealed: Sealed): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await unseal(sealed))) as T
