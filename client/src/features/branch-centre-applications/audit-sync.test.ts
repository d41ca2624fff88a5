import 'fake-indexeddb/auto'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { connectGeneratedClient } from '@/api/client'
import { server } from '@/test/server'
import { auditStore } from './audit-store'
import { sendFindings } from './audit-sync'
import { emptyValues, withChange } from './audit-values'

const owner = { application: '0197b000-0000-7000-8000-000000000001', user: 'expert', item: 'A06.2-1' }
const address = `*/api/branch-centre-applications/${owner.application}/audit/findings`

beforeAll(connectGeneratedClient)
afterEach(async () => {
  await auditStore.drop((await auditStore.findings(owner.application, owner.user)).map((finding) => finding.id))
})

const written = async () => {
  const findings = withChange([], { ...owner, values: { ...emptyValues, score: 'Conform' } }, undefined)
  await auditStore.keep(findings)
  return findings
}
const kept = () => auditStore.findings(owner.application, owner.user)

it('forgets findings only once the server has them, and sends the same id again after a lost answer', async () => {
  const ids: string[] = []
  let lost = true
  server.use(
    http.put(address, async ({ request }) => {
      const body = (await request.json()) as { findings: { id: string }[] }
      ids.push(...body.findings.map((finding) => finding.id))
      if (!lost) return new HttpResponse(null, { status: 204 })
      lost = false
      return HttpResponse.error()
    }),
  )
  const findings = await written()

  await expect(sendFindings(owner.application, findings)).rejects.toMatchObject({ status: 0 })
  expect(await kept()).toMatchObject([{ attempted: true }])
  await sendFindings(owner.application, await kept())

  expect(await kept()).toEqual([])
  expect(new Set(ids).size).toBe(1)
})

it('tries again when a colleague synchronised in the same moment', async () => {
  let calls = 0
  server.use(
    http.put(address, () => {
      calls++
      return calls === 1
        ? HttpResponse.json({ code: 'record.changed-meanwhile', status: 409 }, { status: 409 })
        : new HttpResponse(null, { status: 204 })
    }),
  )

  await sendFindings(owner.application, await written())

  expect(calls).toBe(2)
  expect(await kept()).toEqual([])
})

it('keeps refused findings changeable', async () => {
  server.use(
    http.put(address, () =>
      HttpResponse.json({ code: 'branch-centre-application.finding-missing', status: 409 }, { status: 409 }),
    ),
  )

  await expect(sendFindings(owner.application, await written())).rejects.toMatchObject({
    code: 'branch-centre-application.finding-missing',
  })

  expect(await kept()).toMatchObject([{ attempted: false }])
})
