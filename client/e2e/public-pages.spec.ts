import type { Page } from '@playwright/test'
import { expect, test } from './support/people'
import { expectAccessible } from './support/accessibility'
import { picture } from './support/screens'

const pages = [
  { path: '/', name: 'start', heading: '计量职业能力水平评价公共服务' },
  { path: '/notices', name: 'notices', heading: '培训通知' },
  { path: '/centres', name: 'centres', heading: '分中心名录' },
  { path: '/verify', name: 'verify', heading: '证书查验' },
  { path: '/sign-in', name: 'sign-in', heading: '登录' },
  { path: '/sign-up', name: 'sign-up', heading: '注册学员账号' },
  { path: '/sign-up/organisation', name: 'sign-up-organisation', heading: '注册单位账号' },
  { path: '/privacy', name: 'privacy', heading: '个人信息处理规则' },
]

/** By how many pixels the page, or a table in it, is wider than its place. */
const sticksOut = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('.ant-table-content')].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    ),
  )

for (const { path, name, heading } of pages) {
  test(`${path} needs no sign-in, has no accessibility violation and fits a tablet and a phone`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('.ant-skeleton')).toHaveCount(0)
    await expectAccessible(page)
    await picture(page, `public-${name}`)
    for (const viewport of [
      { width: 820, height: 1180 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await expect(async () => expect(await sticksOut(page), 'pixels at the side').toBe(0)).toPass({ timeout: 3000 })
    }
  })
}

test('the directory keeps its filters in the address and leads to the exact scope', async ({ page }) => {
  await page.goto('/centres')
  await page.getByRole('searchbox', { name: '名称或编号' }).fill('没有这样的中心')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search=/)
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: '云泽市计量测试研究院' }).first().click()
  await expect(page.getByRole('heading', { name: '云泽市计量测试研究院' })).toBeVisible()
  await expect(page.getByRole('cell', { name: '长度计量员' }).first()).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'public-centre')
})

test('an unknown page says so', async ({ page }) => {
  await page.goto('/nowhere')
  await expect(page.getByText('页面不存在', { exact: true })).toBeVisible()
})
