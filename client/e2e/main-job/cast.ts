import { expect, type Browser, type BrowserContextOptions, type Page, type TestInfo } from '@playwright/test'
import { people, signIn, type Person } from '../support/people'
import { picture } from '../support/screens'

const patience = 15_000

export interface OtherPerson {
  userName: string
  password: string
}

/** Everybody who takes part, each signed in on a page of their own until the curtain falls. */
export class Cast {
  private readonly pages = new Map<string, Page>()

  constructor(
    private readonly browser: Browser,
    private readonly options: BrowserContextOptions,
    private readonly testInfo: TestInfo,
  ) {}

  /** A page without anybody signed in. */
  async anybody(viewport?: { width: number; height: number }): Promise<Page> {
    const page = await this.open(viewport)
    this.pages.set(`anybody ${this.pages.size}`, page)
    return page
  }

  async as(person: Person | OtherPerson, viewport?: { width: number; height: number }): Promise<Page> {
    const userName = typeof person === 'string' ? people[person] : person.userName
    const open = this.pages.get(userName)
    if (open) return open
    const page = await this.open(viewport)
    await signIn(page, userName, typeof person === 'string' ? undefined : person.password)
    this.pages.set(userName, page)
    return page
  }

  private async open(viewport = { width: 1440, height: 900 }): Promise<Page> {
    const context = await this.browser.newContext({ ...this.options, viewport })
    context.setDefaultTimeout(patience)
    return context.newPage()
  }

  /** Everybody leaves: sessions do not outlive the days until the next scene. */
  async leave(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close()
    this.pages.clear()
  }

  /** Keeps what a page shows with the results of the test, and in other widths where asked for. */
  async show(page: Page, name: string, widths?: Parameters<typeof picture>[2]): Promise<void> {
    const path = this.testInfo.outputPath(`${name}.png`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.screenshot({ path, fullPage: true, animations: 'disabled' })
    await this.testInfo.attach(name, { path, contentType: 'image/png' })
    await picture(page, `main-job-${name}`, widths)
  }
}
