import { expect, fillSignIn, people, test } from './support/people'

test('a screen opened without a session leads to sign-in and back to itself', async ({ page }) => {
  await page.goto('/training-plans?status=Approved')
  await fillSignIn(page, people.manager)
  await expect(page).toHaveURL(/\/training-plans\?status=Approved$/)
  await expect(page.getByRole('heading', { name: '培训计划' })).toBeVisible()
})
