import { expect, test } from '@playwright/test'
import { after, journeyDays, moveClock } from './main-job/calendar'
import { Cast } from './main-job/cast'
import { choose, confirmStep, setDate } from './support/forms'
import { inventedResidentId } from './support/identity'
import { picture } from './support/screens'

const secret = 'Assessor-2026-Length'

test.afterAll(async ({ request }) => moveClock(request))

test('an assessor goes from the nomination through course and examination to the signed letter', async ({
  browser,
  contextOptions,
  baseURL,
  request,
}, testInfo) => {
  test.setTimeout(360_000)
  const cast = new Cast(browser, { ...contextOptions, baseURL, locale: 'zh-CN' }, testInfo)
  const mark = Date.now().toString(36)
  const name = '何知微'
  const course = `长度评价员培训班 ${mark}`
  const { today } = journeyDays()
  const [first, last] = [after(today, 1), after(today, 3)]

  let manager = await cast.as('manager')
  await manager.goto('/assessors/new')
  await manager.getByLabel('姓名').fill(name)
  await manager.getByLabel('身份证号').fill(inventedResidentId('19880412', Number.parseInt(mark.slice(-3), 36) % 1000))
  await manager.getByLabel('手机号码').fill('19900007301')
  await manager.getByLabel('职称').fill('高级工程师')
  await choose(manager, '职业', '计量员 4-08-05-06')
  await choose(manager, '工种', '长度计量员')
  await manager.keyboard.press('Escape')
  await picture(manager, 'nominate-assessor')
  await manager.getByRole('button', { name: '推荐评价员' }).click()
  await expect(manager.getByRole('heading', { name, exact: true })).toBeVisible()
  const entry = new URL(manager.url()).pathname

  let reviewer = await cast.as('reviewer')
  await reviewer.goto('/assessor-courses/new')
  await reviewer.getByLabel('名称').fill(course)
  await choose(reviewer, '职业', '计量员 4-08-05-06')
  await reviewer.getByLabel('地点').fill('学会培训中心')
  await setDate(reviewer, '报名截止', first)
  await setDate(reviewer, '开始日期', first)
  await setDate(reviewer, '结束日期', last)
  await reviewer.getByRole('button', { name: '开设培训班' }).click()
  await expect(reviewer.getByRole('heading', { name: course })).toBeVisible()
  const coursePage = new URL(reviewer.url()).pathname

  await manager.getByRole('button', { name: '报名培训' }).click()
  await choose(manager.getByRole('dialog'), '培训班', course)
  await manager.getByRole('dialog').getByRole('button', { name: '报名培训' }).click()
  await expect(manager.getByRole('dialog')).toBeHidden()
  await picture(manager, 'get-assessor-enrolled')

  await cast.leave()
  await moveClock(request, last, '18:00')
  ;[reviewer, manager] = [await cast.as('reviewer'), await cast.as('manager')]
  await reviewer.goto(coursePage)
  await setDate(reviewer, '考试日期', last)
  await reviewer.getByLabel(`${name} 出勤学时`).fill('40')
  await reviewer.getByLabel(`${name} 考试成绩`).fill('86')
  await reviewer.getByRole('button', { name: '保存出勤和成绩' }).click()
  await expect(reviewer.getByText('考试合格')).toBeVisible()
  await picture(reviewer, 'get-assessor-course')

  const approver = await cast.as('approver')
  await approver.goto('/assessors?awaitsCertificate=true')
  await approver.locator(`a[href="${entry}"]`).click()
  await confirmStep(approver, '颁发证书')
  await expect(approver.getByText('已取证，待签承诺书')).toBeVisible()

  await manager.goto('/assessors')
  const row = manager.getByRole('row').filter({ has: manager.locator(`a[href="${entry}"]`) })
  await row.getByRole('button', { name: '开通账号' }).click()
  await manager.getByRole('dialog').getByLabel('用户名').fill(`hezhiwei-${mark}`)
  await manager.getByRole('dialog').getByLabel('初始密码').fill(secret)
  await manager.getByRole('dialog').getByRole('button', { name: '开通账号' }).click()
  await expect(manager.getByRole('dialog')).toBeHidden()

  const assessor = await cast.as({ userName: `hezhiwei-${mark}`, password: secret })
  await assessor.getByText('待签定的承诺书').click()
  await assessor.getByText('我已阅读并理解以上全部内容').click()
  await picture(assessor, 'sign-commitment-letter')
  await confirmStep(assessor, '签定承诺书')
  await expect(assessor.getByText(/您已于 .* 签定/)).toBeVisible()

  await manager.goto(entry)
  await expect(manager.getByText('可参加考评')).toBeVisible()
  await picture(manager, 'get-assessor')
  await cast.leave()
})
