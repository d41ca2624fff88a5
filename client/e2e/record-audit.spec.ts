import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { confirmStep, setDate } from './support/forms'
import { expect, people, signIn, test } from './support/people'
import { picture } from './support/screens'

const unit = '澄江计量技术有限公司'
const photo = fileURLToPath(new URL('../../tests/Samples/application/site-photo-1.jpg', import.meta.url))
const itemOf = (page: Page, key: string) => page.getByRole('group', { name: key, exact: true })
const stateOf = (page: Page, key: string, state: string) => itemOf(page, key).getByText(state, { exact: true })

interface Sheet {
  records: {
    item: string
    version: number
    current: { score: string; measuredValue: number | null; photos: string[] }
  }[]
}

/** The sheet as the server has it, read again with the page. */
async function sheetOf(page: Page): Promise<Sheet> {
  const answer = page.waitForResponse((response) => /\/api\/.*\/audit$/.test(response.url()) && response.ok())
  await page.reload()
  return (await (await answer).json()) as Sheet
}

test('an expert audits on a tablet without a connection; everything is on the server once, and a contradiction is settled', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const tablet = { ...contextOptions, baseURL, locale: 'zh-CN', viewport: { width: 820, height: 1180 }, hasTouch: true }
  const context = await browser.newContext(tablet)
  const first = await context.newPage()
  await signIn(first, people.expert)
  const second = await as('secondExpert')
  for (const page of [first, second]) {
    await page.goto('/branch-centre-applications?status=AuditScheduled')
    await page.getByRole('link', { name: unit }).click()
    await confirmStep(page, '接受任务并声明无利害关系')
    await page.getByRole('button', { name: '填写审核表' }).click()
    await expect(itemOf(page, 'A06.2-1')).toBeVisible()
  }
  const address = first.url()

  await context.setOffline(true)
  await expect(first.getByText('当前没有网络')).toBeVisible()
  await itemOf(first, 'A02.1-1').getByText('符合', { exact: true }).click()
  await itemOf(first, 'A06.5-1').getByText('不适用', { exact: true }).click()
  await itemOf(first, 'A06.2-1').getByText('符合', { exact: true }).click()
  await itemOf(first, 'A06.2-1').getByLabel('实测值').fill('121.5')
  await itemOf(first, 'A06.2-1').getByLabel('拍照或选择照片').setInputFiles(photo)
  await expect(itemOf(first, 'A06.2-1').getByAltText('现场照片')).toBeVisible()
  const rules = itemOf(first, 'A05.6-1')
  await rules.getByText('一般不符合', { exact: true }).click()
  await expect(stateOf(first, 'A05.6-1', '未填完整')).toBeVisible()
  await rules.getByLabel('审核发现').fill('设备管理制度未张贴')
  await rules.getByRole('button', { name: '添加整改要求' }).click()
  await rules.getByLabel('整改要求', { exact: true }).fill('张贴制度并组织学习')
  await setDate(rules, '完成期限', '2027-01-15')
  await expect(stateOf(first, 'A05.6-1', '待同步')).toBeVisible()
  await itemOf(first, 'A06.3-1').getByText('严重不符合', { exact: true }).click()
  await expect(first.getByText('4 项待同步')).toBeVisible()
  await expect(first.getByText('1 项未填完整')).toBeVisible()
  await picture(first, 'record-audit-offline', ['tablet', 'desktop'])

  // The tab is gone before there is a connection again.
  await first.close()
  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(address)
  await expect(stateOf(later, 'A05.6-1', '已保存')).toBeVisible({ timeout: 60_000 })
  await expect(itemOf(later, 'A06.2-1').getByLabel('实测值')).toHaveValue('121.5')
  await expect(stateOf(later, 'A06.3-1', '未填完整')).toBeVisible()
  const stored = await sheetOf(later)
  expect(stored.records.map((record) => [record.item, record.version, record.current.score]).sort()).toEqual([
    ['A02.1-1', 1, 'Conform'],
    ['A05.6-1', 1, 'Minor'],
    ['A06.2-1', 1, 'Conform'],
    ['A06.5-1', 1, 'NotApplicable'],
  ])
  const area = stored.records.find((record) => record.item === 'A06.2-1')?.current
  expect(area?.measuredValue).toBe(121.5)
  expect(area?.photos).toHaveLength(1)

  // The second expert still sees the sheet as it was.
  await itemOf(second, 'A06.2-1').getByText('符合', { exact: true }).click()
  await itemOf(second, 'A06.2-1').getByLabel('实测值').fill('118')
  await expect(stateOf(second, 'A06.2-1', '结论不一致')).toBeVisible()
  const sides = second.getByRole('alert').filter({ hasText: '两位专家的记录不一致' })
  await expect(sides.getByText('121.5')).toBeVisible()
  await expect(sides.getByText('118')).toBeVisible()
  await picture(second, 'record-audit-conflict', ['tablet', 'desktop'])
  await expectAccessible(second)
  await sides.locator('section').filter({ hasText: '118' }).getByRole('button', { name: '采用此记录' }).click()
  await expect(stateOf(second, 'A06.2-1', '已保存')).toBeVisible()
  const settled = await sheetOf(second)
  expect(settled.records.find((record) => record.item === 'A06.2-1')?.current.measuredValue).toBe(118)
  await context.close()
})
