import { Problem, toProblem, type ProblemDetails } from './problem'

/** What the api layer asks of the session; set once when the application starts. */
export interface SessionGate {
  accessToken: () => Promise<string | null>
  /** Tries to get a new access token; null when the person has to sign in again. */
  renew: () => Promise<string | null>
  /** A request was turned away, and no token could be had for it. */
  ended: () => void
  language: () => string
}

let gate: SessionGate = {
  accessToken: () => Promise.resolve(null),
  renew: () => Promise.resolve(null),
  ended: () => undefined,
  language: () => 'zh-CN',
}

export function openGate(next: SessionGate): void {
  gate = next
}

/**
 * The one `fetch` of the client: bearer token, language, an idempotency key on every POST (the same on a repeat),
 * and one repeat with a renewed token after a 401.
 */
export async function apiFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID())
  }
  request.headers.set('Accept-Language', gate.language())
  const token = await gate.accessToken()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  const again = token ? request.clone() : null
  const response = await send(request)
  if (response.status !== 401) return response
  const renewed = again && (await gate.renew())
  if (!renewed) {
    gate.ended()
    return response
  }
  again.headers.set('Authorization', `Bearer ${renewed}`)
  return send(again)
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    if (request.signal.aborted) throw error
    throw new Problem({ code: 'client.offline' }, 0)
  }
}

export interface JsonRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Calls an endpoint that answers JSON (or nothing); throws a {@link Problem} otherwise. */
export async function requestJson<T>(
  path: string,
  { method = 'GET', body, headers, signal }: JsonRequest = {},
): Promise<T> {
  const form = body instanceof FormData
  const response = await apiFetch(new URL(path, window.location.origin), {
    method,
    signal,
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && !form && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : form ? body : JSON.stringify(body),
  })
  if (!response.ok) throw await problemOf(response)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text()
  const json = response.headers.get('Content-Type')?.includes('json') === true && text.length > 0
  return toProblem(json ? (JSON.parse(text) as ProblemDetails) : {}, response.status)
}
