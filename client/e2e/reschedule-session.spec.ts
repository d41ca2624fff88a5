import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { expectAccessible } from './support/accessibility'
import { api } from './support/api'
import { choose } from './support/forms'
import { acceptedTrainee, freeDay, inventedTrainee, openNotice, timetableFrom } from './support/own-class'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const draw = Math.floor(Math.random() * 3900)
const code = `TK-${draw}-${Date.now() % 100_000}`

test('staff take over the proposed groups, move a session with a reason, and the calendars follow', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const trainee = await context.newPage()
  const staff = await as('staff')
  const title = `调课测试 ${code}`
  const notice = await openNotice(as, title)
  const registrationId = await acceptedTrainee(as, trainee, notice, inventedTrainee('苏明远', draw + 61))

  await staff.goto(`/training-classes/plan?noticeId=${notice}`)
  await staff.getByRole('button', { name: '采用第 1 班' }).click()
  await expect(staff.getByText('已选 1 人')).toBeVisible()
  await expectAccessible(staff)
  await picture(staff, 'plan-proposal')

  const firstDay = await freeDay(staff, 7)
  const sessions = await timetableFrom(staff, firstDay)
  const members = [{ registrationId, group: 1 }]
  const plan = { noticeId: notice, code, mode: 'OnSite', members, sessions }
  const classId = await api.post<string>(staff, '/training-classes', plan)

  await staff.goto(`/training-classes/${classId}?tab=timetable`)
  await staff.getByRole('button', { name: '调课' }).first().click()
  const dialog = staff.getByRole('dialog', { name: '调整第 1 次课' })
  await choose(dialog, '时段', '下午')
  await dialog.getByLabel('调课理由').fill('教师上午出差')
  await dialog.getByRole('button', { name: '调课' }).click()
  await expect(dialog.getByText('本班有两个课次时间重叠。').first()).toBeVisible()
  await picture(staff, 'reschedule-refused')
  await choose(dialog, '时段', '晚上')
  await dialog.getByRole('button', { name: '调课' }).click()
  await expect(dialog).toBeHidden()
  await expect(staff.getByText(/原为 .*理论教室，邓磊。理由：教师上午出差/)).toBeVisible()
  await expectAccessible(staff)
  await picture(staff, 'class-timetable')

  await staff.goto(`/timetable?day=${firstDay}`)
  await expect(staff.getByRole('link', { name: new RegExp(`18:30–21:30.*${code}`) })).toBeVisible()
  await expectAccessible(staff)
  await picture(staff, 'timetable-week')

  await trainee.goto('/my-training')
  const download = trainee.waitForEvent('download')
  await trainee.getByRole('button', { name: '下载日历文件' }).click()
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await (await download).path(), 'utf8')) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.map((event) => event.sequence).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  expect(
    events
      .find((event) => event.sequence === 1)
      ?.startDate.toJSDate()
      .toISOString(),
  ).toBe(`${firstDay}T10:30:00.000Z`)

  await api.post(staff, `/training-classes/${classId}/cancel`, { reason: '测试班级', version: null })
  await context.close()
})
