import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { PageFrame } from '@/shared/display/page-frame'
import { renderScreen } from '@/test/render-screen'
import { ServerForm } from './server-form'
import { useServerForm } from './use-server-form'

interface Plan {
  version: number
  title: string
  place: string
  status: 'Open' | 'Closed'
}

/** A server with one record, which refuses every change that was not made on its newest version. */
function serverWith(record: Plan) {
  const server = { record, saved: [] as { title: string; version: number | null }[] }
  const change = (version: number | null, next: Partial<Plan>) => {
    if (version !== server.record.version) {
      return Promise.reject(new Problem({ code: 'record.changed-meanwhile' }, 409))
    }
    server.record = { ...server.record, ...next, version: server.record.version + 1 }
    return Promise.resolve()
  }
  return {
    ...server,
    change,
    read: () => server.record,
    somebodyElse: (next: Partial<Plan>) => change(server.record.version, next),
  }
}

type Server = ReturnType<typeof serverWith>

function formOn(server: Server) {
  function Edit({ plan }: { plan: Plan }) {
    const { version, title, place } = plan
    const form = useServerForm<{ title: string; place: string }>({
      record: { version, values: { title, place } },
      submit: (values, _, seen) => server.change(seen, values),
    })
    return (
      <ServerForm of={form}>
        <Form.Item name="title" label="标题">
          <Input />
        </Form.Item>
        <Form.Item name="place" label="地点">
          <Input />
        </Form.Item>
        <Button htmlType="submit">保存</Button>
      </ServerForm>
    )
  }
  return screenOn(server, (plan) => <Edit plan={plan} />)
}

function screenOn(server: Server, show: (plan: Plan) => React.ReactNode) {
  return function Screen() {
    const plan = useQuery({ queryKey: ['plan'], queryFn: () => Promise.resolve(server.read()) })
    return plan.data ? <PageFrame title={plan.data.title}>{show(plan.data)}</PageFrame> : null
  }
}

async function typeAndLoseTheRace(server: Server) {
  const view = renderScreen(formOn(server))
  const title = await screen.findByLabelText('标题')
  await userEvent.clear(title)
  await userEvent.type(title, '我的标题')
  await server.somebodyElse({ title: '别人的标题' })
  // Reading the record again in the background must not lend its version to input that was made on the older one.
  await view.queries.invalidateQueries()
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await screen.findByRole('region', { name: '最新内容' })
}

it('keeps the input beside the newer record, marks what differs, and saves it when the person insists', async () => {
  const server = serverWith({ version: 1, title: '春季班', place: '云泽', status: 'Open' })
  await typeAndLoseTheRace(server)

  const mine = within(screen.getByRole('region', { name: '您填写的' }))
  const latest = within(screen.getByRole('region', { name: '最新内容' }))
  expect(mine.getByLabelText('标题')).toHaveValue('我的标题')
  expect(latest.getByLabelText('标题')).toHaveValue('别人的标题')
  expect(latest.getByLabelText('标题')).toBeDisabled()
  expect(await latest.findAllByText('与您填写的不同')).toHaveLength(1)
  expect(server.read().title).toBe('别人的标题')

  await userEvent.click(screen.getByRole('button', { name: /保留我填写的/ }))
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => server.read().title).toBe('我的标题')
  expect(screen.queryByRole('region', { name: '最新内容' })).not.toBeInTheDocument()
})

it('takes the newer record over when the person prefers it', async () => {
  const server = serverWith({ version: 1, title: '春季班', place: '云泽', status: 'Open' })
  await typeAndLoseTheRace(server)

  await userEvent.click(screen.getByRole('button', { name: '采用最新内容' }))

  expect(screen.getByLabelText('标题')).toHaveValue('别人的标题')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('keeps the reason of a step that came too late above the record, even when the step is gone', async () => {
  const server = serverWith({ version: 1, title: '春季班', place: '云泽', status: 'Open' })
  renderScreen(
    screenOn(server, (plan) =>
      plan.status === 'Open' ? (
        <ConfirmAction label="退回" reasonLength={2} act={() => server.change(plan.version, { status: 'Closed' })} />
      ) : (
        <p>已关闭</p>
      ),
    ),
  )
  await userEvent.click(await screen.findByRole('button', { name: '退回' }))
  await userEvent.type(screen.getByRole('textbox'), '人数与场地不符')
  await server.somebodyElse({ status: 'Closed' })
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退回' }))

  expect(await screen.findByText('已关闭')).toBeInTheDocument()
  const notice = screen.getByRole('alert')
  expect(notice).toHaveTextContent('“退回”没有生效：记录已被他人修改')
  expect(notice).toHaveTextContent('人数与场地不符')
})
