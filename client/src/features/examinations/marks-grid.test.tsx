import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { connectGeneratedClient } from '@/api/client'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { renderScreen } from '@/test/render-screen'
import { server } from '@/test/server'
import { MarksGrid } from './marks-grid'

const candidate = (id: string, name: string, more: Partial<CandidateDetails> = {}): CandidateDetails => ({
  traineeId: id,
  name,
  maskedIdNumber: '110199********002X',
  eligible: true,
  room: '101',
  seat: Number(id.slice(1)),
  present: true,
  marks: [],
  shortfalls: [],
  ...more,
})

const exam = {
  id: 'e1',
  status: 'Held',
  passMark: 60,
  subjects: ['Theory', 'Practical'],
  candidates: [
    candidate('t1', '赵一'),
    candidate('t2', '钱二', { marks: [{ subject: 'Theory', kind: 'Scored', score: 71 }] }),
    candidate('t3', '孙三', { eligible: false }),
    candidate('t4', '李四'),
  ],
} as unknown as ExaminationDetails

const url = 'http://localhost:5080/api/examinations/e1/marks'
const cell = (name: string, subject: string) => screen.getByRole('textbox', { name: `${name} ${subject}成绩` })
const bodies: { marks: { traineeId: string; subject: string; kind: string; score: number | null }[] }[] = []

beforeAll(connectGeneratedClient)
beforeEach(() => {
  bodies.length = 0
  server.use(
    http.put(url, async ({ request }) => {
      bodies.push((await request.json()) as (typeof bodies)[number])
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

async function open(editable = true) {
  const user = userEvent.setup()
  renderScreen(() => <MarksGrid exam={exam} editable={editable} />)
  await screen.findByText('赵一')
  return user
}

it('goes down with Enter, to the top of the next subject, and past who cannot sit the examination', async () => {
  const user = await open()
  await user.click(cell('赵一', '理论'))
  await user.keyboard('80{Enter}')
  expect(cell('钱二', '理论')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(cell('李四', '理论')).toHaveFocus()
  await user.keyboard('59.5{Enter}')
  expect(cell('赵一', '实操')).toHaveFocus()
  expect(screen.queryByText('孙三')).not.toBeInTheDocument()
})

it('moves with arrows and typing over a selected mark replaces it', async () => {
  const user = await open()
  await user.click(cell('赵一', '理论'))
  await user.keyboard('{ArrowDown}')
  expect(cell('钱二', '理论')).toHaveFocus()
  await user.keyboard('65{ArrowUp}')
  expect(cell('赵一', '理论')).toHaveFocus()
  expect(cell('钱二', '理论')).toHaveValue('65')
  await user.keyboard('{ArrowRight}')
  expect(cell('赵一', '实操')).toHaveFocus()
})

it('takes absence by a key and sends only what changed', async () => {
  const user = await open()
  await user.click(cell('赵一', '理论'))
  await user.keyboard('q{Enter}')
  expect(cell('赵一', '理论')).toHaveValue('缺考')
  await user.keyboard('71{Enter}85{Enter}')
  await user.click(screen.getByRole('button', { name: '保存 2 项成绩' }))
  await screen.findByRole('button', { name: '没有改动' })
  expect(bodies).toEqual([
    {
      marks: [
        { traineeId: 't1', subject: 'Theory', kind: 'Absent', score: null },
        { traineeId: 't4', subject: 'Theory', kind: 'Scored', score: 85 },
      ],
    },
  ])
})

it('does not save while a mark has two decimals, and Escape brings the stored mark back', async () => {
  const user = await open()
  await user.click(cell('钱二', '理论'))
  await user.keyboard('71.25')
  expect(cell('钱二', '理论')).toBeInvalid()
  expect(screen.getByRole('alert')).toHaveTextContent('1 项成绩不符合要求')
  expect(screen.getByRole('button', { name: '没有改动' })).toBeDisabled()
  await user.keyboard('{Escape}')
  expect(cell('钱二', '理论')).toHaveValue('71')
  expect(cell('钱二', '理论')).toBeValid()
})

it('takes a block pasted from a spreadsheet', async () => {
  const user = await open()
  await user.click(cell('赵一', '理论'))
  await user.paste('80\t81\n缺考\t60.5\n')
  expect(cell('赵一', '实操')).toHaveValue('81')
  expect(cell('钱二', '理论')).toHaveValue('缺考')
  expect(cell('钱二', '实操')).toHaveValue('60.5')
})

it('shows a refusal at its mark and keeps what was typed', async () => {
  server.use(
    http.put(url, () =>
      HttpResponse.json(
        {
          code: 'mark.candidate-was-absent',
          faults: [{ code: 'mark.candidate-was-absent', path: 'marks[1]' }],
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  const user = await open()
  await user.click(cell('赵一', '理论'))
  await user.keyboard('80{Enter}{Enter}66')
  await user.click(screen.getByRole('button', { name: '保存 2 项成绩' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('未到场的考生只能登记为缺考。')
  expect(cell('李四', '理论')).toBeInvalid()
  expect(cell('李四', '理论')).toHaveValue('66')
  expect(cell('赵一', '理论')).toBeValid()
})

it('shows figures only to who cannot enter marks', async () => {
  await open(false)
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(within(screen.getByRole('row', { name: /钱二/ })).getByText('71')).toBeInTheDocument()
})

it('takes who did not come as absent in every subject', async () => {
  const user = userEvent.setup()
  const without = { ...exam, candidates: [candidate('t9', '周九', { present: false })] }
  renderScreen(() => <MarksGrid exam={without} editable />)
  expect(await screen.findByRole('textbox', { name: '周九 实操成绩' })).toHaveValue('缺考')
  await user.click(screen.getByRole('button', { name: '保存 2 项成绩' }))
  await vi.waitFor(() => expect(bodies).toHaveLength(1))
  expect(bodies[0]!.marks.map((mark) => [mark.subject, mark.kind])).toEqual([
    ['Theory', 'Absent'],
    ['Practical', 'Absent'],
  ])
})
