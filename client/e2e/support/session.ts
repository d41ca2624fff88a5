import { expect, type Page } from '@playwright/test'
import { fillSignIn } from './people'

const endedDialog = (page: Page) => page.getByRole('dialog', { name: '登录已过期' })

/** Neither a token nor the sign-in cookie is left, as after a long pause. */
export async function loseSession(page: Page): Promise<void> {
  await page.context().clearCookies()
  await page.evaluate(() => sessionStorage.clear())
}

/** Signs in again in the window that the screen opens for it, while the screen stays as it is. */
export async function signInBeside(page: Page, userName: string, secret?: string): Promise<void> {
  const dialog = endedDialog(page)
  await expect(dialog).toBeVisible()
  const beside = page.waitForEvent('popup')
  await dialog.getByRole('button', { name: '重新登录' }).click()
  await fillSignIn(await beside, userName, secret)
  await expect(dialog).toBeHidden()
}

/** Closes the window without signing in: the screen goes on asking. */
export async function giveUpSigningIn(page: Page): Promise<void> {
  const dialog = endedDialog(page)
  const beside = page.waitForEvent('popup')
  await dialog.getByRole('button', { name: '重新登录' }).click()
  const window = await beside
  await expect(window.getByLabel('用户名')).toBeVisible()
  await window.close()
  await expect(dialog.getByRole('button', { name: '重新登录' })).toBeEnabled()
}
