import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { APIResponse, Page } from '@playwright/test'

async function tokenOf(page: Page): Promise<string> {
  const stored = await page.evaluate(() => sessionStorage.getItem(`oidc.user:${location.origin}:cmtseval-spa`))
  return (JSON.parse(stored ?? '{}') as { access_token?: string }).access_token ?? ''
}

async function answerOf<T>(response: APIResponse): Promise<T> {
  const text = await response.text()
  if (!response.ok()) throw new Error(`${response.url()} ${response.status()} ${text}`)
  return (text ? JSON.parse(text) : undefined) as T
}

async function send<T>(page: Page, method: string, path: string, data?: object): Promise<T> {
  const headers = { Authorization: `Bearer ${await tokenOf(page)}` }
  return answerOf<T>(await page.request.fetch(`/api${path}`, { method, headers, ...(data && { data }) }))
}

/** What the person signed in on a page does without the screen, to come to where a test begins. */
export const api = {
  get: <T>(page: Page, path: string) => send<T>(page, 'GET', path),
  post: <T = void>(page: Page, path: string, data: object = {}) => send<T>(page, 'POST', path, data),
  put: (page: Page, path: string, data: object) => send<void>(page, 'PUT', path, data),
  patch: (page: Page, path: string, data: object) => send<void>(page, 'PATCH', path, data),

  /** Answers the id of the stored file. */
  async upload(page: Page, purpose: string, path: string): Promise<string> {
    const mimeType = 'application/octet-stream'
    const file = { name: basename(path), mimeType, buffer: await readFile(path) }
    const headers = { Authorization: `Bearer ${await tokenOf(page)}` }
    const response = await page.request.post('/api/files', { headers, multipart: { purpose, file } })
    return (await answerOf<{ id: string }>(response)).id
  },
}
