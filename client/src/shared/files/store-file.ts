import { uploadFile } from '@/api/files'
import { accessToken } from '@/shared/session/session'

/** Uploads a file outside a form and answers the id under which commands name it. */
export async function storeFile(file: File, purpose: string): Promise<string> {
  const upload = uploadFile(file, {
    purpose,
    token: await accessToken(),
    onProgress: () => undefined,
    idempotencyKey: crypto.randomUUID(),
  })
  return (await upload.result).id
}
