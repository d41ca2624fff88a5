import { after, journeyDays } from './main-job/calendar'
import { choose, setDate } from './support/forms'
import { acceptedApplication } from './support/own-centre'
import { expect, signIn, test } from './support/people'
import { picture } from './support/screens'

const mark = Date.now().toString(36)
const organisation = `河间计量研究中心${mark}`
const name = `江准${mark.slice(-4)}`
const secret = 'Expert-2026-Thermal'

test('an expert enters the pool, is left out of the audit of the own employer, and says when not to be asked', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(240_000)
  const { today } = journeyDays()
  const admin = await as('admin')
  await admin.goto('/accounts/society/new')
  await admin.getByLabel('姓名').fill(name)
  await admin.getByLabel('用户名').fill(`expert-${mark}`)
  await admin.getByLabel('初始密码').fill(secret)
  await choose(admin, '角色', '专家')
  await admin.keyboard.press('Escape')
  await admin.getByLabel('工作单位').fill(organisation)
  await admin.getByRole('button', { name: '开通账号' }).click()
  await expect(admin.getByText('账号已开通')).toBeVisible()

  await admin.goto('/experts/new')
  await choose(admin, '专家账号', name)
  await expect(admin.getByLabel('工作单位')).toHaveValue(organisation)
  await admin.getByLabel('职称').fill('高级工程师')
  await choose(admin, '专业工种', '长度计量员')
  await choose(admin, '专业工种', '热工计量员')
  await admin.keyboard.press('Escape')
  await picture(admin, 'register-expert')
  await admin.getByRole('button', { name: '专家入库' }).click()
  await expect(admin.getByRole('heading', { name })).toBeVisible()
  await admin.getByRole('link', { name: '变更资料' }).click()
  await admin.getByLabel('职称').fill('正高级工程师')
  await picture(admin, 'edit-expert')
  await admin.getByRole('button', { name: '保存' }).click()
  await expect(admin.getByRole('cell', { name: '正高级工程师' })).toBeVisible()

  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const { application } = await acceptedApplication(as, await context.newPage(), organisation)
  const reviewer = await as('reviewer')
  await reviewer.goto(`/branch-centre-applications/${application}`)
  const proposed = reviewer.locator('.ant-select-selection-item')
  await expect(proposed).toHaveCount(2)
  await expect(proposed.filter({ hasText: name })).toHaveCount(0)
  await reviewer.getByText(/未推荐的专家/).click()
  await expect(reviewer.getByText(new RegExp(`${name} · ${organisation} .*与申请单位同一单位`))).toBeVisible()
  await picture(reviewer, 'propose-audit-team')

  const expert = await context.newPage()
  await expert.context().clearCookies()
  await signIn(expert, `expert-${mark}`, secret)
  await expert.goto('/my-absences')
  await expert.getByRole('button', { name: '添加时间段' }).click()
  await setDate(expert, '起始日期', today)
  await setDate(expert, '截止日期（含当日）', after(today, 400))
  await picture(expert, 'declare-absences')
  await expert.getByRole('button', { name: '保存时间安排' }).click()
  await expect(expert.getByRole('button', { name: '保存时间安排' })).not.toHaveClass(/loading/)
  await context.close()

  await admin.goto('/experts')
  await expect(
    admin
      .getByRole('row')
      .filter({ hasText: name })
      .getByText(/不可安排至/),
  ).toBeVisible()
  await picture(admin, 'list-experts')
})
