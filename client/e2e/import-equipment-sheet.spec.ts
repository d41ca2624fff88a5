import type { Locator } from '@playwright/test'
import { evidence } from './support/own-centre'
import { expect, test } from './support/people'
import { signUp } from './support/registration'
import { picture } from './support/screens'

const sample = evidence.replace('premises-ownership.pdf', 'equipment.xlsx')
const organisation = `南浦计量站${Date.now().toString(36)}`
const applicant = { name: '纪平', mobile: `1990003${String(Date.now()).slice(-4)}`, password: 'Measure-twice-2026' }
const columns = '设备编号,工种,仪器设备名称,数量,权属,出租单位,合同编号,租期起,租期止'
const badRows = [2, 20, 41, 60, 83, 101, 122, 150, 177, 201]

/** 200 rows below the headings, of which ten have a quantity that is no number. */
const sheetWithBadRows = () =>
  [
    columns,
    ...Array.from({ length: 200 }, (_, index) => {
      const row = index + 2
      return `D-${row},长度计量员,量块,${badRows.includes(row) ? '若干' : '1'},自有,,,,`
    }),
  ].join('\n')

const choose = (step: Locator, name: string, buffer: Buffer) =>
  step.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })

test('a sheet of 200 instruments names its ten bad rows and writes nothing; a good one is taken over whole', async ({
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const page = await context.newPage()
  await signUp(page, { ...applicant, organisation })
  await page.goto('/branch-centre-applications')
  await page.getByRole('button', { name: '申请成为分中心' }).click()
  await page.getByRole('menuitem', { name: '5. 仪器设备' }).click()
  const step = page.locator('.sheet-step')
  await step.getByText('从设备情况表导入').click()
  const template = page.waitForEvent('download')
  await step.getByRole('button', { name: '下载模板' }).click()
  expect((await template).suggestedFilename()).toBe('设备情况表.xlsx')

  await choose(step, 'equipment.csv', Buffer.from(sheetWithBadRows()))
  await expect(step.getByText('有 10 处不符合要求')).toBeVisible()
  await expect(step.getByText('设备情况 200 行')).toBeVisible()
  for (const row of badRows) {
    await expect(step.getByRole('row', { name: new RegExp(`^设备情况 ${row} 数量 `) })).toBeVisible()
  }
  await expect(step.getByRole('button', { name: '导入', exact: true })).toBeDisabled()
  await picture(page, 'import-equipment-sheet-bad')

  await step.locator('input[type=file]').setInputFiles(sample)
  await expect(step.getByText('设备情况 19 行')).toBeVisible()
  await expect(step.getByText('没有问题。导入后将替换已填写的相应内容。')).toBeVisible()
  await step.getByRole('button', { name: '导入', exact: true }).click()
  await expect(page.getByRole('heading', { name: '设备 (19)' })).toBeVisible()
  await expect(page.getByText('量块（83块组）').first()).toBeVisible()
  await context.close()
})
