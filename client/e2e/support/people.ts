import { expect, test as base, type Browser, type Page } from '@playwright/test'

const password = process.env.CMTSEVAL_DEMO_PASSWORD ?? 'Demo-2026-Metrology'

/** The people of the demo, one per role. */
export const people = {
  admin: 'admin',
  reviewer: 'reviewer',
  approver: 'approver',
  supervisor: 'supervisor',
  expert: 'expert1',
  secondExpert: 'expert2',
  auditor: 'auditor',
  applicant: 'applicant',
  manager: 'manager',
  staff: 'staff',
  teacher: 'teacher',
  assessor: 'assessor',
  secondAssessor: 'assessor2',
  thirdAssessor: 'assessor3',
  trainee: 'trainee',
  secondTrainee: 'trainee2',
} as const

export type Person = keyof typeof people

/** Fills in the sign-in page and sends it. */
export async function fillSignIn(page: Page, userName: string, secret = password): Promise<void> {
  await page.getByLabel('用户名').fill(userName)
  await page.getByLabel('密码', { exact: true }).fill(secret)
  await page.locator('#main').getByRole('button', { name: '登录', exact: true }).click()
}

async function expectHome(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/home$/)
  await expect(page.getByRole('heading', { name: '待办事项' })).toBeVisible()
}

/** Signs in through the page as anybody would, and waits for the home page. */
export async function signIn(page: Page, userName: string, secret = password): Promise<void> {
  await page.goto('/home')
  await fillSignIn(page, userName, secret)
  await expectHome(page)
}

type State = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

interface WorkerFixtures {
  /** The sign-in cookie of each person, made once per worker. */
  sessions: Map<Person, State>
}

interface Fixtures {
  /** A page in which this person is signed in. */
  as: (person: Person) => Promise<Page>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessions: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(new Map())
    },
    { scope: 'worker' },
  ],
  as: async ({ browser, sessions, contextOptions, viewport, locale, timezoneId, baseURL }, use) => {
    const pages = new Map<Person, Page>()
    await use(async (person) => {
      const open = pages.get(person)
      if (open) return open
      const known = sessions.get(person)
      const context = await browser.newContext({
        ...contextOptions,
        viewport,
        locale,
        timezoneId,
        baseURL,
        storageState: known,
      })
      const page = await context.newPage()
      if (!known) {
        await signIn(page, people[person])
        sessions.set(person, await context.storageState())
      } else {
        await page.goto('/home')
        await expectHome(page)
      }
      pages.set(person, page)
      return page
    })
    for (const page of pages.values()) await page.context().close()
  },
})

export { expect } from '@playwright/test'
