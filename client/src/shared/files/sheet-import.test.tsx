import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { renderScreen } from '@/test/render-screen'
import { SheetImport, type SheetPreview } from './sheet-import'

const preview: SheetPreview = {
  rows: [
    { row: 2, cells: { name: '甲' }, faults: [] },
    {
      row: 3,
      cells: { name: '乙' },
      faults: [
        { code: 'record.duplicate', article: 'A14.3', column: '身份证号' },
        { code: 'request.too-large', column: '工作单位' },
      ],
    },
  ],
}
const sheet = new File(['x'], '报名表.xlsx')

async function choose(
  importGood = vi.fn(async () => ({ imported: 1, skipped: 1 })),
  answer: () => Promise<SheetPreview> = async () => preview,
) {
  renderScreen(() => (
    <SheetImport columns={[{ name: 'name', title: '姓名' }]} preview={answer} importGood={importGood} />
  ))
  await screen.findByRole('button', { name: /选择表格文件/ })
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, sheet)
  return importGood
}

it('shows every fault of every row before anything is written', async () => {
  const importGood = await choose()
  expect(await screen.findByText('共 2 行，1 行通过，1 行有问题。')).toBeInTheDocument()
  const row = screen.getByRole('row', { name: /乙/ })
  expect(row).toHaveTextContent('3')
  expect(row).toHaveTextContent('“身份证号”列：相同的记录已经存在。')
  expect(row).toHaveTextContent('《管理办法》第十四条')
  expect(row).toHaveTextContent('“工作单位”列：内容超过允许的大小。')
  expect(importGood).not.toHaveBeenCalled()
})

it('imports the good rows and says how many', async () => {
  const importGood = await choose()
  await userEvent.click(await screen.findByRole('button', { name: '导入通过的 1 行' }))
  expect(await screen.findByText('已导入 1 行。')).toBeInTheDocument()
  expect(screen.getByText('1 行未导入。')).toBeInTheDocument()
  expect(importGood).toHaveBeenCalledTimes(1)
})

it('imports nothing when the person says so', async () => {
  const importGood = await choose()
  await userEvent.click(await screen.findByRole('button', { name: '全部不导入' }))
  expect(screen.queryByText(/共 2 行/)).not.toBeInTheDocument()
  expect(importGood).not.toHaveBeenCalled()
})

it('shows the refusal of a whole file', async () => {
  await choose(vi.fn(), () => Promise.reject(new Problem({ code: 'request.too-large' }, 413)))
  expect(await screen.findByRole('alert')).toHaveTextContent('内容超过允许的大小。')
})
