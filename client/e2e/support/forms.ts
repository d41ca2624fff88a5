import { expect, type Locator, type Page } from '@playwright/test'

type Scope = Page | Locator

const pageOf = (scope: Scope): Page => ('page' in scope ? scope.page() : scope)

/** Chooses from a select; where it can be searched, by typing, as long lists show only a part of themselves. */
export async function choose(scope: Scope, field: string, option: string, place = 0): Promise<void> {
  const box = scope.getByLabel(field, { exact: true }).nth(place)
  await box.click()
  if (await box.isEditable()) await box.fill(option)
  await pageOf(scope).locator('.ant-select-dropdown:visible').getByTitle(option).first().click()
}

/** Types a day into a picker and goes on to the next field. */
export async function setDate(scope: Scope, field: string, value: string): Promise<void> {
  const box = scope.getByLabel(field, { exact: true })
  await box.fill(value)
  await box.press('Tab')
  await expect(box).toHaveValue(value)
}

/** Types a day with its time into a picker, which waits for a confirmation. */
export async function setMoment(scope: Scope, field: string, value: string): Promise<void> {
  const box = scope.getByLabel(field, { exact: true })
  await box.click()
  await box.fill(value)
  const calendar = pageOf(scope).locator('.ant-picker-dropdown:visible')
  await calendar.getByRole('button', { name: '确定' }).click()
  await expect(calendar).toHaveCount(0)
}

/** Opens the dialog of a step and confirms it. */
export async function confirmStep(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}
