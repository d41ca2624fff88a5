import { expect, type Page } from '@playwright/test'
import { confirmStep, setMoment } from '../support/forms'

const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
const subjects = ['理论', '实操'] as const

/** The centre can only ask; answers the address of the examination. */
export async function requestExamination(staff: Page): Promise<string> {
  await staff.getByRole('link', { name: '申请考试' }).click()
  await staff.getByLabel('分中心的意愿').fill('希望安排在周末上午，本中心三楼理论教室')
  await staff.getByRole('button', { name: '提交申请' }).click()
  await expect(staff.getByRole('heading', { level: 1, name: /-RG4-/ })).toBeVisible()
  return new URL(staff.url()).pathname
}

export async function arrangeExamination(reviewer: Page, examination: string, day: string): Promise<void> {
  await reviewer.goto(examination)
  await reviewer.getByRole('link', { name: '安排考试' }).click()
  await setMoment(reviewer, '开考时间', `${day} 09:00`)
  await setMoment(reviewer, '结束时间', `${day} 16:00`)
  await reviewer.getByLabel('地点', { exact: true }).fill('云泽市计量测试研究院3号楼3层')
  await reviewer.getByLabel('实操每批人数').fill('4')
  await reviewer.getByLabel('考场名称').fill('理论教室')
  await reviewer.getByLabel('座位数').fill('30')
}

/** Two watch the room, three assess practice, as the form proposes; the centre's first three assessors do both. */
export async function assignAssessors(reviewer: Page): Promise<void> {
  await reviewer.getByRole('button', { name: '确定安排' }).click()
  await reviewer.getByRole('link', { name: '指派评价员' }).click()
  const [first, second, third] = ['刘锦波', '韦春岚', '李伟']
  for (const [line, name] of [first, second, first, second, third].entries()) {
    const box = reviewer.getByLabel('评价员', { exact: true }).nth(line)
    await box.fill(name)
    await box.press('Enter')
  }
  await expect(reviewer.getByLabel('评价员', { exact: true })).toHaveCount(5)
}

export async function confirmAssessors(reviewer: Page): Promise<void> {
  await reviewer.getByRole('button', { name: '确定指派' }).click()
  await expect(reviewer.getByRole('row', { name: /李伟 实操考评/ })).toBeVisible()
}

/** The society lodges, seals and hands over a paper for each subject. */
export async function lodgePapers(reviewer: Page, examination: string): Promise<void> {
  await reviewer.goto(`${examination}?tab=papers`)
  for (const subject of subjects) {
    await reviewer.locator('.lodge-paper input[type=file]').setInputFiles({
      name: `${subject}试卷.pdf`,
      mimeType: 'application/pdf',
      buffer: paper,
    })
    await reviewer.getByRole('button', { name: '交存试卷' }).click()
    await expect(chain(reviewer, subject)).toBeVisible()
  }
  await takeSteps(reviewer, ['登记密封', '登记移交'])
}

const chain = (page: Page, subject: string) => page.getByRole('list', { name: `试卷交接 ${subject}` })

/** The same steps for every paper, one after the other. */
export async function takeSteps(page: Page, steps: readonly string[]): Promise<void> {
  for (const subject of subjects)
    for (const step of steps) {
      const button = chain(page, subject).getByRole('button', { name: step })
      await button.click()
      await expect(button).toHaveCount(0)
    }
}

/** Each of the two opens with an account of their own; one alone opens nothing. */
export async function openPapers(first: Page, second: Page, examination: string): Promise<void> {
  await first.goto(`${examination}?tab=papers`)
  for (const subject of subjects) {
    await chain(first, subject).getByRole('button', { name: '启封试卷' }).click()
    await expect(chain(first, subject).getByText(/一人已确认启封/)).toBeVisible()
    await expect(chain(first, subject).getByRole('button', { name: '查看试卷' })).toHaveCount(0)
  }
  await second.goto(`${examination}?tab=papers`)
  await takeSteps(second, ['启封试卷'])
}

export async function checkInCandidates(assessor: Page, examination: string): Promise<void> {
  await assessor.goto(`${examination}?tab=day`)
  await assessor.getByRole('button', { name: '其余全部到场' }).click()
  await assessor.getByRole('button', { name: /^保存 \d+ 人的签到$/ }).click()
  await expect(assessor.getByText(/已登记 (\d+) \/ \1 人，其中缺考 0 人/)).toBeVisible()
}

export async function hold(assessor: Page): Promise<void> {
  await confirmStep(assessor, '确认考试已举行')
  await expect(assessor.locator('.ant-tag').getByText('已举行', { exact: true })).toBeVisible()
}

/** Types the marks row by row; who is named fails in theory. */
export async function recordMarks(assessor: Page, examination: string, failing: string): Promise<void> {
  await assessor.goto(`${examination}?tab=marks`)
  const rows = assessor.locator('table.marks tbody tr')
  await expect(rows.first()).toBeVisible()
  for (const [index, row] of (await rows.all()).entries()) {
    const fails = (await row.getByRole('rowheader').innerText()) === failing
    await row.getByLabel(/理论成绩$/).fill(fails ? '55.5' : String(78 + index))
    await row.getByLabel(/实操成绩$/).fill(String(81 + index))
  }
}

export async function saveMarks(assessor: Page): Promise<void> {
  await assessor.getByRole('button', { name: /^保存 \d+ 项成绩$/ }).click()
  await expect(assessor.getByText('您录入过成绩，须由本场另一名评价员复核。')).toBeVisible()
}

export async function verifyMarks(second: Page, examination: string): Promise<void> {
  await second.goto(`${examination}?tab=marks`)
  await confirmStep(second, '复核无误')
  await expect(second.getByText(/复核并锁定/)).toBeVisible()
}

export async function publishResults(reviewer: Page, examination: string): Promise<void> {
  await reviewer.goto(`${examination}?tab=results`)
  await confirmStep(reviewer, '公示成绩')
  await expect(reviewer.locator('.ant-tag').getByText('公示中', { exact: true })).toBeVisible()
}
