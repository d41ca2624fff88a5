import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { oneOf, text } from '@/shared/routing/search'
import { renderScreen } from '@/test/render-screen'
import { PagedTable } from './paged-table'

interface Row {
  id: string
  name: string
}

const search = { name: text(), state: oneOf('Open', 'Closed') }
let asked: Record<string, unknown>[] = []

function Probe() {
  return (
    <PagedTable<Row, typeof search>
      search={search}
      rowKey="id"
      columns={[{ title: '名称', dataIndex: 'name' }]}
      filters={[
        { kind: 'text', name: 'name', label: '按名称' },
        { kind: 'select', name: 'state', label: '状态', options: [{ value: 'Open', label: '开放' }] },
      ]}
      page={(query) => ({
        queryKey: ['rows', query],
        queryFn: () => {
          asked.push(query)
          const rows = query.name === '无' ? [] : [{ id: '1', name: query.cursor ? '第二页' : '第一页' }]
          return Promise.resolve({ items: rows, next: query.cursor ? null : 'c2' })
        },
      })}
    />
  )
}

it('asks for what the address says and drops what does not belong there', async () => {
  asked = []
  renderScreen(Probe, { at: '/?state=Open&name=云泽&state2=x&size=50' })
  expect(await screen.findByText('第一页')).toBeInTheDocument()
  expect(asked).toEqual([{ name: '云泽', state: 'Open', cursor: undefined, size: 50 }])
})

it('ignores a filter value that does not exist', async () => {
  asked = []
  renderScreen(Probe, { at: '/?state=Nonsense' })
  await screen.findByText('第一页')
  expect(asked[0]).not.toHaveProperty('state')
})

it('puts a filter into the address and goes back to the first page', async () => {
  asked = []
  const { router } = renderScreen(Probe, { at: '/?cursor=c2' })
  expect(await screen.findByText('第二页')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('按名称'), '无{enter}')
  expect(await screen.findByText('没有符合条件的记录，请调整查询条件。')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ name: '无' })
})

it('puts the next page into the address', async () => {
  const { router } = renderScreen(Probe)
  await userEvent.click(await screen.findByRole('button', { name: '下一页' }))
  expect(await screen.findByText('第二页')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ cursor: 'c2' })
})
