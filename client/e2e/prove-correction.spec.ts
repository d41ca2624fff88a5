import { expect, test, type APIRequestContext } from '@playwright/test'
import { after, journeyDays, moveClock } from './main-job/calendar'
import { Cast } from './main-job/cast'
import { confirmStep } from './support/forms'
import { evidence, signedAudit } from './support/own-centre'
import { picture } from './support/screens'

const organisation = `梅溪仪表厂${Date.now().toString(36)}`
const wanted = '张贴设备管理制度并组织学习'

test.afterAll(async ({ request }) => moveClock(request))

/** Runs the job as if it were eight o'clock, until this unit's people have been told in these words. */
async function expectTold(request: APIRequestContext, words: string): Promise<void> {
  expect((await request.post('/api/development/jobs/RemindOfCorrections')).ok()).toBe(true)
  await expect(async () => {
    const messages = (await (await request.get('/api/development/messages')).json()) as { text: string }[]
    const told = messages.map(({ text }) => text).filter((text) => text.startsWith(organisation))
    expect(told).toContainEqual(expect.stringContaining(words))
  }).toPass({ timeout: 30_000 })
}

test('a corrective action that is not proved in time is overdue for everybody, until it is proved and verified', async ({
  browser,
  contextOptions,
  baseURL,
  request,
}, testInfo) => {
  test.setTimeout(300_000)
  const cast = new Cast(browser, { ...contextOptions, baseURL, locale: 'zh-CN' }, testInfo)
  const { today } = journeyDays()
  const nonconformity = {
    score: 'Minor' as const,
    text: '设备管理制度未张贴',
    correctiveActions: [{ id: crypto.randomUUID(), description: wanted, dueOn: after(today, 2) }],
  }
  const { application, account } = await signedAudit((person) => cast.as(person), await cast.anybody(), organisation, {
    today,
    nonconformity,
  })
  await expectTold(request, '的整改要求将于')
  await cast.leave()

  await moveClock(request, after(today, 3))
  const login = { userName: account.mobile, password: account.password }
  const address = `/branch-centre-applications/${application}`
  const [applicant, reviewer] = [await cast.as(login), await cast.as('reviewer')]
  await expect(reviewer.getByRole('link', { name: /申请单位逾期未整改的要求/ })).toBeVisible()
  await expect(applicant.getByRole('link', { name: /待提交证明的整改要求/ })).toBeVisible()
  await reviewer.goto('/branch-centre-applications/queue')
  const waiting = reviewer.getByRole('row').filter({ hasText: organisation })
  await expect(waiting.getByText('整改逾期', { exact: true })).toBeVisible()
  await picture(reviewer, 'queue-corrections-overdue')
  await applicant.goto(address)
  const correction = applicant.getByRole('region', { name: wanted })
  await expect(correction.getByText('已逾期', { exact: true })).toBeVisible()
  await picture(applicant, 'corrections-overdue')
  await expectTold(request, '尚未提交有效的整改证明')

  await correction.getByRole('button', { name: '提交整改证明' }).click()
  const dialog = applicant.getByRole('dialog')
  await dialog.getByLabel('整改情况').fill('制度已上墙，全员学习并签到')
  await dialog.locator('input[type=file]').first().setInputFiles(evidence)
  await expect(dialog.getByText(/premises-ownership\.pdf ·/)).toBeVisible()
  await picture(applicant, 'prove-correction')
  await dialog.getByRole('button', { name: '提交整改证明' }).click()
  await expect(correction.getByText('待验证', { exact: true })).toBeVisible()
  await expect(correction.getByText('已逾期', { exact: true })).toHaveCount(0)

  const expert = await cast.as('expert')
  await expert.goto(`${address}/audit`)
  await confirmStep(expert, '验证合格')
  await expect(expert.getByRole('region', { name: wanted }).getByText('验证合格', { exact: true })).toBeVisible()
  await cast.leave()
})
