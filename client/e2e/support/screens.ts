import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'

const folder = process.env.CMTSEVAL_SCREENSHOTS
const widths = { desktop: [1440, 900], tablet: [820, 1180], phone: [390, 844] } as const

/** Pictures of a screen in three widths, when `CMTSEVAL_SCREENSHOTS` names a folder; then back to the width before. */
export async function picture(page: Page, name: string, only?: readonly (keyof typeof widths)[]): Promise<void> {
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const before = page.viewportSize()
  for (const width of only ?? (['desktop', 'tablet', 'phone'] as const)) {
    const [x, y] = widths[width]
    await page.setViewportSize({ width: x, height: y })
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  if (before) await page.setViewportSize(before)
}
