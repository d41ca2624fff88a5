import type { Page } from '@playwright/test'
import { after, journeyDays } from './main-job/calendar'
import { draftPlan } from './main-job/planning'
import { expectAccessible } from './support/accessibility'
import { confirmStep } from './support/forms'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const days = journeyDays()
const changed = '记录已被他人修改'
const headCount = (scope: Pick<Page, 'getByLabel'>) => scope.getByLabel('人数', { exact: true })

test('two people revise one plan: one wins, the other goes on with what they typed beside what is there now', async ({
  as,
}) => {
  const first = await as('manager')
  const second = await as('staff')
  const plan = await draftPlan(first, days)
  for (const page of [first, second]) {
    await page.goto(`${plan}/edit`)
    await expect(headCount(page)).toHaveValue('24')
  }

  await headCount(second).fill('36')
  await headCount(first).fill('30')
  await save(first)
  await expect(first.getByRole('heading', { name: '补充计划' })).toBeVisible()

  await save(second)
  await expect(second.getByRole('alert').filter({ hasText: changed })).toBeVisible()
  const mine = second.getByRole('region', { name: '您填写的' })
  const latest = second.getByRole('region', { name: '最新内容' })
  await expect(headCount(mine)).toHaveValue('36')
  await expect(headCount(latest)).toHaveValue('30')
  await expect(headCount(latest)).toBeDisabled()
  await expect(latest.getByText('与您填写的不同')).toHaveCount(1)
  await expectAccessible(second)
  await picture(second, 'two-people-revise')

  await second.getByRole('button', { name: '保留我填写的，继续修改' }).click()
  await expect(latest).toBeHidden()
  await expect(headCount(second)).toHaveValue('36')
  await save(second)
  await expect(second).toHaveURL(new RegExp(`${plan}$`))
  await expect(second.getByRole('cell', { name: '36', exact: true })).toBeVisible()
})

test('a plan is approved while somebody writes why it is returned: the step does not happen, the words stay', async ({
  as,
}) => {
  const manager = await as('manager')
  const plan = await draftPlan(manager, { ...days, firstDay: after(days.firstDay, 1) })
  await confirmStep(manager, '提交学会审核')
  await expect(manager.getByText('待审核')).toBeVisible()
  const reviewer = await as('reviewer')
  const other = await reviewer.context().newPage()
  await reviewer.goto(plan)
  await other.goto(plan, { waitUntil: 'commit' })

  await reviewer.getByRole('main').getByRole('button', { name: '退回' }).click()
  const dialog = reviewer.getByRole('dialog')
  await dialog.getByRole('textbox').fill('人数与教室面积不符，请核对后重报。')
  await confirmStep(other, '批准')
  await expect(other.getByText('已批准')).toBeVisible()

  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(dialog).toBeHidden()
  const notice = reviewer.getByRole('alert').filter({ hasText: `“退回”没有生效：${changed}` })
  await expect(notice).toContainText('人数与教室面积不符，请核对后重报。')
  await expect(reviewer.getByText('已批准')).toBeVisible()
  await expect(reviewer.getByRole('main').getByRole('button', { name: '退回' })).toBeHidden()
  await picture(reviewer, 'two-people-step')
})

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click()
