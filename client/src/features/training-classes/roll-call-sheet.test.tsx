import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Me } from '@/api/account'
import { connectGeneratedClient } from '@/api/client'
import type { RollCall, RollCallRow } from '@/api/generated/types.gen'
import { renderScreen } from '@/test/render-screen'
import { server } from '@/test/server'
import { RollCallSheet } from './roll-call-sheet'

const row = (id: string, name: string, more: Partial<RollCallRow> = {}): RollCallRow => ({
  traineeId: id,
  name,
  maskedIdNumber: '110199********002X',
  group: 1,
  corrections: [],
  ...more,
})

const call = {
  sessionId: 's1',
  kind: 'Theory',
  rows: [
    row('t1', '赵一'),
    row('t2', '钱二'),
    row('t3', '孙三', { status: 'Present', method: 'RotatingCode', signedInAt: '2027-03-08T00:20:00Z' }),
  ],
} as unknown as RollCall

const url = 'http://localhost:5080/api/training-sessions/s1/attendance'
const line = (name: string) => screen.getByText(name).closest('li')!

beforeAll(connectGeneratedClient)
beforeEach(() => server.use(http.get(url.replace('attendance', 'roll-call'), () => HttpResponse.json(call))))

/** Somebody new in each test: what one left on the device is not the other's. */
let me: Me
beforeEach(() => {
  me = {
    id: crypto.randomUUID(),
    userName: 'teacher',
    displayName: '邓磊',
    roles: [],
    permissions: [],
  } as unknown as Me
})

it('sends what was chosen and everybody else as present, without who is recorded', async () => {
  const bodies: unknown[] = []
  server.use(
    http.put(url, async ({ request }) => {
      bodies.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const user = userEvent.setup()
  renderScreen(() => <RollCallSheet call={call} open />, { me })
  expect(await screen.findByText('已登记 1 / 3 人')).toBeInTheDocument()
  await user.click(within(line('赵一')).getByRole('radio', { name: '迟到' }))
  await user.click(screen.getByRole('button', { name: '其余全部出勤' }))
  await user.click(screen.getByRole('button', { name: '保存 2 人的签到' }))
  expect(await screen.findByRole('button', { name: '请先选择' })).toBeDisabled()
  expect(bodies).toEqual([
    {
      entries: [
        { traineeId: 't1', status: 'Late' },
        { traineeId: 't2', status: 'Present' },
      ],
    },
  ])
})

it('keeps the choice when the server refuses', async () => {
  server.use(
    http.put(url, () =>
      HttpResponse.json(
        { code: 'attendance.session-not-begun', article: 'A16.1', faults: [] },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const user = userEvent.setup()
  renderScreen(() => <RollCallSheet call={call} open />, { me })
  await screen.findByText('赵一')
  await user.click(within(line('赵一')).getByRole('radio', { name: '缺勤' }))
  await user.click(screen.getByRole('button', { name: '保存 1 人的签到' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('课次开始前一小时起方可签到。')
  expect(within(line('赵一')).getByRole('radio', { name: '缺勤' })).toBeChecked()
})

it('offers a recorded person for correction only, and nothing in a completed class', async () => {
  const { unmount } = renderScreen(() => <RollCallSheet call={call} open />, { me })
  await screen.findByText('孙三')
  expect(within(line('孙三')).queryByRole('radio')).not.toBeInTheDocument()
  expect(within(line('孙三')).getByRole('button', { name: '更正' })).toBeInTheDocument()
  unmount()
  renderScreen(() => <RollCallSheet call={call} open={false} />, { me })
  await screen.findByText('孙三')
  expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /更正|保存/ })).not.toBeInTheDocument()
})

it('keeps what was chosen without a connection and sends it later, without who has signed in meanwhile', async () => {
  const bodies: unknown[] = []
  server.use(http.put(url, () => HttpResponse.error()))
  const user = userEvent.setup()
  const { unmount } = renderScreen(() => <RollCallSheet call={call} open />, { me })
  await screen.findByText('赵一')
  await user.click(within(line('赵一')).getByRole('radio', { name: '迟到' }))
  await user.click(within(line('钱二')).getByRole('radio', { name: '出勤' }))
  await user.click(screen.getByRole('button', { name: '保存 2 人的签到' }))
  expect(await screen.findByText(/2 人的签到已加密保存在本机/)).toBeInTheDocument()
  unmount()

  const later = { ...call, rows: call.rows.map((one) => (one.traineeId === 't2' ? { ...one, status: 'Late' } : one)) }
  server.use(
    http.get(url.replace('attendance', 'roll-call'), () => HttpResponse.json(later)),
    http.put(url, async ({ request }) => {
      bodies.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )
  renderScreen(() => <RollCallSheet call={call} open />, { me })
  await waitFor(() => expect(bodies).toEqual([{ entries: [{ traineeId: 't1', status: 'Late' }] }]))
})
