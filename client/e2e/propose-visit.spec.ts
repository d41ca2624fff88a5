import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from '@playwright/test'
import { confirmStep, setDate } from './support/forms'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const unit = '澄江计量技术有限公司'

async function openApplication(page: Page): Promise<void> {
  await page.goto('/branch-centre-applications?status=AuditScheduled')
  await page.getByRole('link', { name: unit }).click()
  await expect(page.getByText('实地审核时间', { exact: true })).toBeVisible()
}

async function propose(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /提出审核时间|另提审核时间/ }).click()
  const dialog = page.getByRole('dialog')
  await setDate(dialog, '到访日期', day)
  await setDate(dialog, '结束日期（含当日）', day)
  await dialog.getByRole('button', { name: /提出审核时间|另提审核时间/ }).click()
  await expect(dialog).toBeHidden()
}

/** The downloaded invitation, as a calendar program reads it. */
async function invitationOf(page: Page): Promise<ICAL.Event> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载日历邀请' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  return new ICAL.Event(events[0])
}

test('the applicant asks for another time, agrees to the next, and everybody has it in the calendar', async ({
  as,
}) => {
  test.setTimeout(300_000)
  const reviewer = await as('reviewer')
  const applicant = await as('applicant')
  const expert = await as('expert')

  await openApplication(reviewer)
  await propose(reviewer, '2027-03-04')
  await openApplication(applicant)
  const first = await invitationOf(applicant)
  await applicant.getByRole('button', { name: '请求另约时间' }).click()
  const dialog = applicant.getByRole('dialog')
  await dialog.getByRole('textbox').fill('当日主要设备送检，三月十日以后均可')
  await dialog.getByRole('button', { name: '请求另约时间' }).click()
  await expect(applicant.getByText('申请单位请求另约').first()).toBeVisible()

  await reviewer.reload()
  await expect(reviewer.getByText('当日主要设备送检，三月十日以后均可').first()).toBeVisible()
  await picture(reviewer, 'propose-visit-declined')
  await propose(reviewer, '2027-03-11')
  await applicant.reload()
  await expect(applicant.getByText('待申请单位确认').first()).toBeVisible()
  await picture(applicant, 'agree-to-visit')
  await confirmStep(applicant, '同意该时间')
  await expect(applicant.getByText('双方已确定').first()).toBeVisible()

  await openApplication(expert)
  const agreed = await invitationOf(expert)
  expect(agreed.uid).toBe(first.uid)
  expect(agreed.sequence).toBe(first.sequence + 1)
  expect(agreed.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(agreed.summary).toBe(`分中心实地审核：${unit}`)
  expect(agreed.startDate.toJSDate().toISOString()).toBe('2027-03-11T01:00:00.000Z')
  expect(agreed.endDate.toJSDate().toISOString()).toBe('2027-03-11T09:00:00.000Z')
  expect(agreed.description).toContain('周衡')
})
