import { journeyDays } from './main-job/calendar'
import { activeCentre } from './support/own-centre'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const organisation = `清岚仪器检定所${Date.now().toString(36)}`

test('an approver takes a level out of the scope; licence, directory and the record of the centre say so', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const page = await context.newPage()
  const { centre } = await activeCentre(as, page, organisation, journeyDays().today)

  const approver = await as('approver')
  await approver.goto(`/branch-centres/${centre}`)
  await approver.getByRole('button', { name: '核减范围' }).click()
  const dialog = approver.getByRole('dialog')
  await dialog.getByRole('button', { name: '核减范围' }).click()
  await expect(dialog.getByText('请选择要核减的工种与等级。')).toBeVisible()
  await dialog.getByRole('checkbox', { name: '热工计量员 二级/技师' }).check()
  await dialog.getByLabel('原因').fill('二级教师离职后三个月未补足')
  await picture(approver, 'reduce-branch-centre-scope')
  await dialog.getByRole('button', { name: '核减范围' }).click()
  await expect(dialog).toBeHidden()
  const turn = approver.locator('.ant-timeline-item').filter({ hasText: '核减范围' })
  await expect(turn.getByText('二级教师离职后三个月未补足')).toBeVisible()
  await expect(turn.getByText('热工计量员 二级/技师')).toBeVisible()
  await expect(turn.getByRole('button', { name: '原文件' })).toHaveCount(2)

  await page.goto(`/centres/${centre}`)
  await expect(page.getByRole('row', { name: /热工计量员 三级\/高级工/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /热工计量员 二级\/技师/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /长度计量员 二级\/技师/ })).toBeVisible()
  await context.close()
})
