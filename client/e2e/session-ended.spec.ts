import { draftPlan } from './main-job/planning'
import { journeyDays } from './main-job/calendar'
import { expectAccessible } from './support/accessibility'
import { expect, fillSignIn, people, signIn, test } from './support/people'
import { picture } from './support/screens'
import { giveUpSigningIn, loseSession, signInBeside } from './support/session'

test('a session that ends over a form asks to sign in beside it, and the form goes on', async ({ page }) => {
  await signIn(page, people.manager)
  const plan = await draftPlan(page, journeyDays())
  await page.goto(`${plan}/edit`)
  await page.getByLabel('人数', { exact: true }).fill('41')
  await loseSession(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('dialog', { name: '登录已过期' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'session-ended')

  await giveUpSigningIn(page)
  await signInBeside(page, people.manager)
  await expect(page.getByLabel('人数', { exact: true })).toHaveValue('41')
  await page.locator('button[type=submit]').click()
  await expect(page.getByRole('cell', { name: '41', exact: true })).toBeVisible()
})

test('a screen opened without a session leads to sign-in and back to itself', async ({ page }) => {
  await page.goto('/training-plans?status=Approved')
  await fillSignIn(page, people.manager)
  await expect(page).toHaveURL(/\/training-plans\?status=Approved$/)
  await expect(page.getByRole('heading', { name: '培训计划' })).toBeVisible()
})
