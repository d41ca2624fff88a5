import { expect, type Locator, type Page } from '@playwright/test'

type Scope = Page | Locator

const pageOf = (scope: Scope): Page => ('page' in scope ? scope.page() : scope)

/**
 * Chooses from a select; where it can be searched, by typing, as long lists show only a part of themselves.
 * A click on a list that is still opening is lost, hence once more until it is taken.
 */
export async function choose(scope: Scope, field: string, option: string, place = 0): Promise<void> {
  const box = scope.getByLabel(field, { exact: true }).nth(place)
  await box.click()
  if (await box.isEditable()) await box.fill(option)
  const page = pageOf(scope)
  const offered = page.locator('.ant-select-dropdown:visible .ant-select-item-option')
  const title = await offered.and(page.getByTitle(option)).first().getAttribute('title')
  const open = offered
    .and(page.getByTitle(title ?? option, { exact: true }))
    .and(page.locator(':not(.ant-select-item-option-selected)'))
  await expect(async () => {
    if (await open.isVisible()) await open.click({ timeout: 1_000 })
    await expect(open).toBeHidden({ timeout: 1_000 })
  }).toPass({ timeout: 15_000 })
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
