import type { Page } from '@playwright/test'
import { after, journeyDays } from './main-job/calendar'
import { submittedApplication } from './support/own-centre'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const organisation = `白塘计量所${Date.now().toString(36)}`
const reviewPeriod = '分中心申请：书面审查期限（自提交起）'

const inChinese = (day: string) =>
  day
    .split('-')
    .map(Number)
    .join('/')
    .replace(/^(\d+)\/(\d+)\/(\d+)$/, '$1年$2月$3日')

async function setReviewPeriod(admin: Page, days: string, reason: string): Promise<void> {
  const card = admin.locator('.ant-card').filter({ hasText: reviewPeriod })
  await card.getByRole('button', { name: '修改' }).click()
  const dialog = admin.getByRole('dialog', { name: reviewPeriod })
  await dialog.getByLabel('新值').fill(days)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByText('请说明原因')).toBeVisible()
  await dialog.getByLabel('原因').fill(reason)
  await picture(admin, 'change-setting')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toBeHidden()
  await expect(card.getByRole('row', { name: new RegExp(`→ ${days} 天 ${reason}`) }).first()).toBeVisible()
}

test('a shorter period of the document review counts at once, and who changed it stays beside it', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  await submittedApplication(await context.newPage(), organisation)
  await context.close()
  const { today } = journeyDays()
  const [admin, reviewer] = [await as('admin'), await as('reviewer')]
  const waiting = reviewer.getByRole('row').filter({ hasText: organisation })
  await reviewer.goto('/branch-centre-applications/queue')
  await expect(waiting.getByText(inChinese(after(today, 20)))).toBeVisible()

  await admin.goto('/settings')
  await setReviewPeriod(admin, '9', '学会承诺压缩办理时限')
  try {
    await reviewer.reload()
    await expect(waiting.getByText(inChinese(after(today, 9)))).toBeVisible()
  } finally {
    await setReviewPeriod(admin, '20', '恢复原定时限')
  }
  await expect(admin.getByRole('row', { name: /20 天 → 9 天 学会承诺压缩办理时限 赵敏/ }).first()).toBeVisible()
  await picture(admin, 'list-settings')
})
