import type { Page } from '@playwright/test'
import { journeyDays } from './main-job/calendar'
import { expectAccessible } from './support/accessibility'
import { choose, confirmStep } from './support/forms'
import { activeCentre, evidence } from './support/own-centre'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const organisation = `云泽计量培训中心${Date.now().toString(36)}`

async function openWaitingChange(page: Page, task: string): Promise<void> {
  await page.goto('/home')
  await page.getByRole('link', { name: new RegExp(task) }).click()
  await page.getByRole('row').filter({ hasText: organisation }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: '培训场地', level: 1 })).toBeVisible()
}

test('a centre asks for larger premises with evidence, the society reviews and accepts, and the centre has them', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const manager = await context.newPage()
  const { centre } = await activeCentre(as, manager, organisation, journeyDays().today)

  await manager.goto('/my-centre')
  await manager.getByRole('link', { name: '申请变更' }).click()
  await manager.getByLabel('变更事项').getByText('培训场地', { exact: true }).click()
  await expect(manager.getByLabel('面积（平方米）')).toHaveValue('186.5')
  await manager.getByLabel('面积（平方米）').fill('260')
  await manager.getByRole('button', { name: '提交申请' }).click()
  await expect(manager.getByText('请说明变更的内容和原因。').first()).toBeVisible()
  await expect(manager.getByText('请附变更的证明材料。').first()).toBeVisible()
  await picture(manager, 'request-centre-change-refused')
  await manager.getByLabel('变更说明').fill('三号楼四层交付使用，新增一间培训教室')
  await manager.locator('input[type=file]').setInputFiles(evidence)
  await expect(manager.getByText(/premises-ownership\.pdf ·/)).toBeVisible()
  await manager.getByRole('button', { name: '提交申请' }).click()
  await expect(manager.getByText('待审核', { exact: true })).toBeVisible()
  await manager.goto(`/branch-centres/${centre}`)
  await expect(manager.getByRole('cell', { name: '186.5' })).toBeVisible()

  const reviewer = await as('reviewer')
  await openWaitingChange(reviewer, '待审核的变更申请')
  await expect(reviewer.getByRole('row', { name: /面积（平方米） 186\.5 260/ })).toBeVisible()
  const opened = reviewer.waitForEvent('popup')
  await reviewer.getByRole('button', { name: '证明材料' }).click()
  await (await opened).close()
  await picture(reviewer, 'review-centre-change')
  await expectAccessible(reviewer)
  await confirmStep(reviewer, '建议同意')
  await expect(reviewer.getByText('待决定', { exact: true })).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '同意变更' })).toHaveCount(0)

  const approver = await as('approver')
  await openWaitingChange(approver, '待决定的变更申请')
  await confirmStep(approver, '同意变更')
  await expect(approver.getByText('已生效', { exact: true })).toBeVisible()
  await picture(approver, 'decide-centre-change')

  await manager.goto('/my-centre')
  await expect(manager.getByRole('cell', { name: '260', exact: true }).first()).toBeVisible()
  const turn = manager.locator('.ant-timeline-item').filter({ hasText: '变更场地' })
  await expect(turn.getByText('三号楼四层交付使用，新增一间培训教室')).toBeVisible()
  await expect(turn.getByRole('button', { name: '证据材料' })).toBeVisible()
  await context.close()
})

test('another person of the register takes charge of a centre, and a renewal three years early is refused', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const manager = await context.newPage()
  await activeCentre(as, manager, `${organisation}分部`, journeyDays().today)
  await manager.goto('/my-centre')
  await expect(manager.getByRole('cell', { name: '王丽娜 计量人才培训中心主任' })).toBeVisible()
  await manager.getByRole('button', { name: '申请续期' }).click()
  const early = manager.getByRole('dialog')
  await early.getByRole('button', { name: '申请续期' }).click()
  await expect(
    early.getByText(/合作协议\s?\d+年\d+月\d+日\s?到期，自\s?\d+年\d+月\d+日\s?起可以申请续期/),
  ).toBeVisible()
  await picture(manager, 'renewal-too-early')
  await early.getByRole('button', { name: /取\s*消/ }).click()

  await manager.getByRole('link', { name: '申请变更' }).click()
  await manager.getByLabel('变更事项').getByText('负责人', { exact: true }).click()
  await choose(manager, '新任负责人', '李永阳（教务专员）')
  await manager.getByLabel('变更说明').fill('原负责人退休，任命李永阳主持培训工作')
  await manager.locator('input[type=file]').setInputFiles(evidence)
  await expect(manager.getByText(/premises-ownership\.pdf ·/)).toBeVisible()
  await picture(manager, 'request-manager-change')
  await manager.getByRole('button', { name: '提交申请' }).click()
  await expect(manager.getByText('待审核', { exact: true })).toBeVisible()
  const address = new URL(manager.url()).pathname

  const [reviewer, approver] = [await as('reviewer'), await as('approver')]
  await reviewer.goto(address)
  await expect(
    reviewer.getByRole('row', { name: '负责人 王丽娜（计量人才培训中心主任） 李永阳（教务专员）' }),
  ).toBeVisible()
  await confirmStep(reviewer, '建议同意')
  await expect(reviewer.getByText('待决定', { exact: true })).toBeVisible()
  await approver.goto(address)
  await confirmStep(approver, '同意变更')
  await expect(approver.getByText('已生效', { exact: true })).toBeVisible()
  await manager.goto('/my-centre')
  await expect(manager.getByRole('cell', { name: '李永阳 教务专员' })).toBeVisible()
  await expect(manager.locator('.ant-timeline-item').filter({ hasText: '变更负责人' })).toBeVisible()
  await context.close()
})
