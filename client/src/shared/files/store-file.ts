import { uploadFile } from '@/api/files'
import { accessToken } from '@/shared/session/session'

/**
 * Uploads a file outside a form and answers the id under which commands name it.
 * @param idempotencyKey kept by the caller where the upload may be repeated later.
 */
export async function storeFile(file: File, purpose: string, idempotencyKey?: string): Promise<string> {
  const upload = uploadFile(file, {
    purpose,
    token: await accessToken(),
    onProgress: () => undefined,
    idempotencyKey: idempotencyKey ?? crypto.randomUUID(),
  })
  return (await upload.result).id
}
