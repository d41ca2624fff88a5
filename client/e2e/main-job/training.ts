import { expect, type Page } from '@playwright/test'
import { api } from '../support/api'
import { choose, confirmStep, setDate } from '../support/forms'
import { after, journeyDays } from './calendar'
import type { Enrolled } from './roster'

const halfDaysOfTheory = 6
const halfDaysOfPractice = 4
const halfDays = halfDaysOfTheory + halfDaysOfPractice
const lines = (page: Page) => page.getByRole('group', { name: /^第 \d+ 次课$/ })

/** The days of a journey in which no other class has the teacher and the rooms, so that it can be made again on the same server. */
export async function freeDays(staff: Page): Promise<ReturnType<typeof journeyDays>> {
  for (let later = 0; ; later += 7) {
    const days = journeyDays(later)
    const path = `/training-classes/timetable?from=${days.firstDay}&until=${days.lastDay}`
    if ((await api.get<unknown[]>(staff, path)).length === 0) return days
  }
}

/** Three days of theory and two of practice for everybody accepted; answers the address of the class. */
export async function planClass(staff: Page, notice: string, code: string, firstDay: string): Promise<string> {
  await staff.goto('/training-classes')
  await staff.getByRole('link', { name: '编班' }).click()
  await choose(staff, '培训通知', notice)
  await staff.getByLabel('班级编号').fill(code)
  await staff.getByText('线下', { exact: true }).click()
  await staff.getByRole('checkbox', { name: /全选|Select all/ }).check()
  await staff.getByRole('button', { name: '添加课次' }).click()
  await fillSession(lines(staff).first(), '理论', '温度计量基础与误差理论', '理论教室')
  await setDate(lines(staff).first(), '日期', firstDay)
  await choose(lines(staff).first(), '时段', '上午')
  await lines(staff).first().getByLabel('学时').fill('4')
  await choose(lines(staff).first(), '教师', '邓磊')
  for (let count = 1; count < halfDaysOfTheory; count++) await repeatLast(staff, count)
  await repeatLast(staff, halfDaysOfTheory)
  await fillSession(lines(staff).last(), '实操', '工业铂热电阻检定', '热工实训室')
  for (let count = 1; count < halfDaysOfPractice; count++) await repeatLast(staff, halfDaysOfTheory + count)
  await expect(staff.getByText('理论 24 学时 · 实操 16 学时')).toBeVisible()
  return code
}

async function fillSession(line: ReturnType<typeof lines>, kind: string, topic: string, place: string): Promise<void> {
  await choose(line, '类别', kind)
  await line.getByLabel('课程主题').fill(topic)
  await line.getByLabel('地点').fill(place)
}

async function repeatLast(staff: Page, known: number): Promise<void> {
  await lines(staff).last().getByRole('button', { name: '复制到下一个半天' }).click()
  await expect(lines(staff)).toHaveCount(known + 1)
}

export async function savePlannedClass(staff: Page, code: string): Promise<string> {
  await staff.getByRole('button', { name: '完成编班' }).click()
  await expect(staff.getByRole('heading', { name: code })).toBeVisible()
  return new URL(staff.url()).pathname
}

/** The ways from the timetable to the roll-calls of a class, in its order. */
export async function rollCalls(teacher: Page, trainingClass: string): Promise<string[]> {
  await teacher.goto(`${trainingClass}?tab=timetable`)
  const links = teacher.getByRole('link', { name: '签到', exact: true })
  await expect(links).toHaveCount(halfDays)
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
}

/** One tap for who was missing, one for all the others. */
export async function callTheRoll(teacher: Page, missing: readonly string[]): Promise<void> {
  for (const name of missing) {
    await teacher
      .getByRole('radiogroup', { name: `${name}的签到情况` })
      .getByRole('radio', { name: '缺勤' })
      .click()
  }
  await teacher.getByRole('button', { name: '其余全部出勤' }).click()
  await teacher.getByRole('button', { name: /^保存 \d+ 人的签到$/ }).click()
  await expect(teacher.getByText('本课次学员已全部登记。')).toBeVisible()
}

/** The sessions after the `called` first ones come from the list that was signed on paper. */
export async function importAttendance(
  teacher: Page,
  { code, firstDay, called }: { code: string; firstDay: string; called: number },
  people: readonly Enrolled[],
): Promise<void> {
  const lines = ['班级编号,场次,日期,类别,证件号码,姓名,状态']
  for (let session = called + 1; session <= halfDays; session++) {
    const day = after(firstDay, Math.floor((session - 1) / 2))
    const kind = session <= halfDaysOfTheory ? '理论' : '实操'
    for (const { document, name } of people) lines.push([code, session, day, kind, document, name, '出勤'].join(','))
  }
  await teacher.goto('/training-classes/import-attendance')
  await teacher.locator('input[type=file]').setInputFiles({
    name: '签到表.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`),
  })
  await teacher.getByRole('button', { name: `导入通过的 ${lines.length - 1} 行` }).click()
  await expect(teacher.getByText(`已导入 ${lines.length - 1} 行。`)).toBeVisible()
}

/** Everybody's record of one practical session; after the first, instrument and process are taken over. */
export async function recordPractice(teacher: Page, session: string, people: number): Promise<void> {
  await teacher.goto(`${session}/practice`)
  const open = teacher.locator('.practice-trainee').filter({ hasText: '未记录' })
  await open.first().click()
  for (let done = 0; done < people; done++) {
    await expect(teacher.getByText(`已记录 ${done} / ${people} 人`)).toBeVisible()
    if (done === 0) {
      await teacher.getByLabel('仪器使用').fill('恒温油槽 HY-300（YZ-PX-014）')
      await teacher.getByLabel('操作过程').fill('按规程安装、升温、恒温，各点读数四次')
    } else {
      await teacher.getByRole('button', { name: '沿用上一名学员的仪器和过程' }).click()
    }
    await teacher.getByLabel('结果记录').fill(`100 ℃ 点示值误差 ${(0.02 + done / 100).toFixed(2)} ℃，k=2`)
    await teacher.getByLabel('答题内容').fill('见记录表')
    await teacher.getByRole('button', { name: '保存记录' }).click()
  }
  await expect(teacher.getByText(`已记录 ${people} / ${people} 人`)).toBeVisible()
}

export async function completeClass(staff: Page, trainingClass: string): Promise<void> {
  await staff.goto(trainingClass)
  await confirmStep(staff, '办理结业')
  await expect(staff.getByText('已结业')).toBeVisible()
}
