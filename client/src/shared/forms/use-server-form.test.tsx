import { Button, Form, Input } from 'antd'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { renderScreen } from '@/test/render-screen'
import { useServerForm, type ServerRequest } from './use-server-form'

interface Values {
  name: string
  premises: { area: string }
}

function formWith(submit: (values: Values, request: ServerRequest) => Promise<string>, onDone = vi.fn()) {
  return function Probe() {
    const { formProps, problem, rest } = useServerForm<Values, string>({ submit, onDone })
    return (
      <Form {...formProps}>
        <ProblemAlert problem={problem} rest={rest} />
        <Form.Item name="name" label="名称">
          <Input />
        </Form.Item>
        <Form.Item name={['premises', 'area']} label="面积">
          <Input />
        </Form.Item>
        <Button htmlType="submit">提交</Button>
      </Form>
    )
  }
}

const refused = new Problem(
  {
    code: 'request.too-large',
    article: 'A06.2',
    faults: [
      { code: 'request.too-large', article: 'A06.2', path: 'premises.area' },
      { code: 'record.duplicate', path: 'somewhere.else' },
    ],
  },
  409,
)

it('shows a fault at its field, focuses it, lists the rest and keeps the input', async () => {
  renderScreen(formWith(() => Promise.reject(refused)))
  await userEvent.type(await screen.findByLabelText('名称'), '云泽')
  await userEvent.type(screen.getByLabelText('面积'), '39.9')
  await userEvent.click(screen.getByRole('button', { name: '提交' }))

  expect(await screen.findByText('内容超过允许的大小。（《管理办法》第六条）')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('相同的记录已经存在。')
  expect(screen.getByLabelText('面积')).toHaveFocus()
  expect(screen.getByLabelText('面积')).toHaveValue('39.9')
  expect(screen.getByLabelText('名称')).toHaveValue('云泽')
})

it('sends one idempotency key until it is accepted, then another', async () => {
  const keys: string[] = []
  const submit = (_: Values, request: ServerRequest) => {
    keys.push(request.headers['Idempotency-Key'])
    return keys.length === 1 ? Promise.reject(new Problem({ code: 'client.offline' }, 0)) : Promise.resolve('id')
  }
  const onDone = vi.fn()
  renderScreen(formWith(submit, onDone))
  const button = await screen.findByRole('button', { name: '提交' })
  await userEvent.click(button)
  expect(await screen.findByText(/网络连接中断/)).toBeInTheDocument()
  await userEvent.click(button)
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  await userEvent.click(button)
  await vi.waitFor(() => expect(keys).toHaveLength(3))

  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[1])
})
