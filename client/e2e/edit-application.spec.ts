import { expectAccessible } from './support/accessibility'
import { expect, fillSignIn, test } from './support/people'
import { signUp } from './support/registration'
import { loseSession, signInBeside } from './support/session'
import { picture } from './support/screens'

const organisation = '云泽市计量仪器研究所'
const applicant = { name: '纪平', mobile: `1990001${String(Date.now()).slice(-4)}`, password: 'Measure-twice-2026' }

test('an applicant writes section by section, loses the session and goes on where it was lost', async ({
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const page = await context.newPage()
  await signUp(page, { ...applicant, organisation })
  await page.goto('/branch-centre-applications')
  await page.getByRole('button', { name: '申请成为分中心' }).click()
  await expect(page.getByText('还有 12 项未满足')).toBeVisible()

  await page.getByLabel('单位名称').fill(organisation)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page).toHaveURL(/section=trainingDepartment/)
  await page.getByRole('menuitem', { name: '4. 培训场地' }).click()
  await page.getByLabel('面积（平方米）').fill('39.9')
  await expect(page.getByText('要求 40，现有 39.9')).toBeVisible()
  await page.getByLabel('面积（平方米）').fill('40')
  await expect(page.getByText('要求 40，现有 40')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()

  await loseSession(page)
  await page.getByLabel('可同时培训人数').fill('45')
  await signInBeside(page, applicant.mobile, applicant.password)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()

  await loseSession(page)
  await page.getByLabel('可同时培训人数').fill('48')
  await expect(page.getByText('登录已过期。填写的内容已加密保存在本机，重新登录后自动恢复。')).toBeVisible()
  await picture(page, 'edit-application-signed-out')
  await page.reload()
  await fillSignIn(page, applicant.mobile, applicant.password)

  await expect(page).toHaveURL(/\/edit\?section=premises$/)
  await expect(page.getByLabel('可同时培训人数')).toHaveValue('48')
  await expect(page.getByText('上次未能保存的内容已恢复。')).toBeVisible()
  await expect(page.getByText('要求 20，现有 48')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('可同时培训人数')).toHaveValue('48')
  await expect(page.getByText('上次未能保存的内容已恢复。')).toBeHidden()
  await expectAccessible(page)
  await picture(page, 'edit-application')

  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交申请', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('请至少申报一项职业、工种和等级。').first()).toBeVisible()
  await expect(page.getByRole('dialog').getByText('没有分管培训工作的专职人员。')).toBeVisible()
  await context.close()
})
