import { requestJson } from './http'
import { Problem, toProblem } from './problem'

export interface StoredFile {
  id: string
  name?: string
  fileName?: string
  size?: number
  length?: number
}

export interface Upload {
  result: Promise<StoredFile>
  abort: () => void
}

export interface UploadOptions {
  purpose: string
  token: string | null
  onProgress: (percent: number) => void
  /** Kept by the caller over retries, so that a repeated upload is one file. */
  idempotencyKey: string
}

/** Uploads one file with progress; XMLHttpRequest because fetch reports none. */
export function uploadFile(file: File, { purpose, token, onProgress, idempotencyKey }: UploadOptions): Upload {
  const request = new XMLHttpRequest()
  const result = new Promise<StoredFile>((resolve, reject) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100))
    }
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as StoredFile)
      else reject(toProblem(request.responseText.startsWith('{') ? request.responseText : {}, request.status))
    }
    request.onerror = () => reject(new Problem({ code: 'client.offline' }, 0))
    request.onabort = () => reject(new Problem({ code: 'client.aborted' }, 0))
  })
  const body = new FormData()
  body.set('purpose', purpose)
  body.set('file', file, file.name)
  request.open('POST', '/api/files')
  request.setRequestHeader('Idempotency-Key', idempotencyKey)
  if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
  request.send(body)
  return { result, abort: () => request.abort() }
}

/** A short-lived address under which this person may view the file. */
export const linkToFile = (id: string) =>
  requestJson<{ url: string }>(`/api/files/${id}/link`, { method: 'POST', body: {} })
