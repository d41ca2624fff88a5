import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { server } from '@/test/server'
import { openGate, requestJson } from './http'
import { Problem, toProblem } from './problem'

const url = 'http://localhost:5080/api/things'
const refusal = (call: Promise<unknown>) => call.then(() => expect.unreachable('was accepted'), toProblem)
const gate = { accessToken: async () => null, renew: async () => null, ended: () => undefined, language: () => 'zh-CN' }

afterEach(() => openGate(gate))

describe('a refused call', () => {
  it('keeps code, article, faults and trace id of the problem', async () => {
    server.use(
      http.post(url, () =>
        HttpResponse.json(
          {
            code: 'branch-centre.not-active',
            article: 'A03.1',
            faults: [{ code: 'branch-centre.not-active' }],
            traceId: 't1',
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    )
    const problem = await refusal(requestJson('/api/things', { method: 'POST' }))
    expect(problem).toMatchObject({ status: 409, code: 'branch-centre.not-active', article: 'A03.1', traceId: 't1' })
    expect(problem.faults).toHaveLength(1)
  })

  it('without a problem body is named after its status', async () => {
    server.use(http.get(url, () => new HttpResponse('<html>', { status: 502 })))
    expect((await refusal(requestJson('/api/things'))).code).toBe('server.unexpected')
  })

  it('without any answer is offline', async () => {
    server.use(http.get(url, () => HttpResponse.error()))
    const problem = await refusal(requestJson('/api/things'))
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ status: 0, code: 'client.offline' })
  })
})

describe('a call', () => {
  it('is repeated once with a renewed token and the same idempotency key', async () => {
    const seen: [string | null, string | null][] = []
    server.use(
      http.post(url, ({ request }) => {
        seen.push([request.headers.get('Authorization'), request.headers.get('Idempotency-Key')])
        return seen.length === 1 ? new HttpResponse(null, { status: 401 }) : HttpResponse.json({ id: 1 })
      }),
    )
    openGate({ ...gate, accessToken: async () => 'old', renew: async () => 'new' })
    expect(await requestJson('/api/things', { method: 'POST', body: { a: 1 } })).toEqual({ id: 1 })
    expect(seen.map(([token]) => token)).toEqual(['Bearer old', 'Bearer new'])
    expect(seen[0]![1]).toMatch(/^[0-9a-f-]{36}$/)
    expect(seen[1]![1]).toBe(seen[0]![1])
  })
  it.each([null, 'old'])('that no token can be had for says that the session has ended', async (token) => {
    const ended = vi.fn()
    server.use(http.get(url, () => new HttpResponse(null, { status: 401 })))
    openGate({ ...gate, accessToken: async () => token, ended })
    expect((await refusal(requestJson('/api/things'))).status).toBe(401)
    expect(ended).toHaveBeenCalledOnce()
  })
})
