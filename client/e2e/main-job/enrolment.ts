import { expect, type Page } from '@playwright/test'
import { choose, confirmStep } from '../support/forms'
import { acceptRegistration, attachProofs, checkProofs, submitRegistration } from '../support/registration'
import { registrationSheet, type Enrolled } from './roster'

/** Staff look at every fault of the sheet first, then import it. */
export async function importRoster(staff: Page, people: readonly Enrolled[], notice: string): Promise<void> {
  await staff.goto('/registrations')
  await staff.getByRole('link', { name: '导入报名登记表' }).click()
  await choose(staff, '培训通知', notice)
  const [first, ...others] = people
  const wrong = { ...first!, document: first!.document.slice(0, 17) + (first!.document.endsWith('1') ? '2' : '1') }
  await chooseSheet(staff, [wrong, ...others])
  await expect(staff.getByText('身份证号码校验位不正确')).toBeVisible()
  await staff.getByRole('button', { name: '不导入' }).click()
  await chooseSheet(staff, people)
  await expect(staff.getByText(`${notice}: ${people.length} 行`)).toBeVisible()
  await staff.getByRole('checkbox', { name: /书面同意/ }).check()
}

async function chooseSheet(staff: Page, people: readonly Enrolled[]): Promise<void> {
  await staff.locator('input[type=file][accept*=".xlsx"]').setInputFiles({
    name: '报名登记表.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: registrationSheet(people),
  })
}

export async function openRegistration(staff: Page, notice: string, name: string): Promise<void> {
  const noticeId = notice.split('/').at(-1) ?? ''
  await staff.goto(`/registrations?${new URLSearchParams({ noticeId, name }).toString()}`)
  await staff.getByRole('link', { name, exact: true }).click()
  await expect(staff.getByRole('heading', { name, exact: true })).toBeVisible()
}

/** The proofs came on paper: staff scan them in and submit. */
export async function handInOnPaper(staff: Page): Promise<void> {
  await attachProofs(staff)
  await submitRegistration(staff)
}

export async function acceptAndCharge(staff: Page, amount: string, receipt: string): Promise<void> {
  await checkProofs(staff)
  await acceptRegistration(staff)
  await staff.getByLabel('实缴金额（元）').fill(amount)
  await staff.getByLabel('收据号').fill(receipt)
  await staff.getByRole('button', { name: '登记缴费' }).click()
  await expect(staff.getByText(receipt)).toBeVisible()
}

export async function closeNotice(staff: Page, notice: string): Promise<void> {
  await staff.goto(notice)
  await confirmStep(staff, '结束报名')
  await expect(staff.getByText('已结束报名')).toBeVisible()
}
