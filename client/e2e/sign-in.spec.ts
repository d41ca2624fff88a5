import { expect, people, signIn, test, type Person } from './support/people'
import { picture } from './support/screens'

test('a wrong password is refused in words, and the page stays', async ({ page }) => {
  await page.goto('/home')
  await page.getByLabel('用户名').fill('reviewer')
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('用户名或密码不正确')
  await picture(page, 'sign-in-refused')
})

test('one returns to the page one wanted, in the language one chose', async ({ page }) => {
  await page.goto('/profile')
  await page.getByLabel('用户名').fill(people.manager)
  await page.getByLabel('密码', { exact: true }).fill('Demo-2026-Metrology')
  await page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL(/\/profile$/)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Profile' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Profile' })).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { name: '个人信息' })).toBeVisible()
})

test('signing out ends it', async ({ page }) => {
  await signIn(page, people.auditor)
  await page.getByRole('button', { name: /郑清/ }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/home')
  await expect(page.getByLabel('用户名')).toBeVisible()
})

const menus: Partial<Record<Person, { sees: string[]; not: string[] }>> = {
  admin: { sees: ['账号管理'], not: ['审计记录', '我的报名'] },
  reviewer: { sees: ['申领证书', '考试'], not: ['账号管理', '审计记录'] },
  approver: { sees: ['申领证书', '证书登记簿'], not: ['账号管理', '审计记录'] },
  expert: { sees: ['工作台'], not: ['报名管理', '证书登记簿'] },
  manager: { sees: ['报名管理', '培训班级', '证书登记簿'], not: ['审计记录', '我的报名'] },
  staff: { sees: ['报名管理', '培训班级'], not: ['账号管理', '审计记录'] },
  teacher: { sees: ['培训班级'], not: ['报名管理', '申领证书'] },
  assessor: { sees: ['考试', '上报成绩'], not: ['报名管理', '账号管理'] },
  auditor: { sees: ['审计记录'], not: ['报名管理', '证书登记簿'] },
  trainee: { sees: ['我的报名', '我的培训'], not: ['报名管理', '考试'] },
}

for (const person of Object.keys(menus) as Person[]) {
  test(`${person} finds own work in the menu and nothing else`, async ({ as }) => {
    const page = await as(person)
    // The icon is part of a menu item's name, so the words are looked for alone.
    const entryOf = (entry: string) => page.getByRole('menuitem').getByText(entry, { exact: true })
    for (const entry of menus[person]?.sees ?? []) await expect(entryOf(entry)).toBeVisible()
    for (const entry of menus[person]?.not ?? []) await expect(entryOf(entry)).toHaveCount(0)
    await picture(page, `home-${person}`)
  })
}
