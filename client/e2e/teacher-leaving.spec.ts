import { fileURLToPath } from 'node:url'
import { journeyDays } from './main-job/calendar'
import { approvePlan, draftNotice, submitPlan } from './main-job/planning'
import { choose, confirmStep } from './support/forms'
import { inventedResidentId } from './support/identity'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const proof = fileURLToPath(new URL('../../tests/Samples/application/teacher-title-proof.pdf', import.meta.url))

test('teachers leave, the next notice is refused until another teacher is approved', async ({ as }) => {
  test.setTimeout(360_000)
  const days = journeyDays()
  const [manager, reviewer] = [await as('manager'), await as('reviewer')]
  const plan = await submitPlan(manager, days)
  await approvePlan(reviewer, plan)
  const notice = await draftNotice(manager, plan, '热工计量员四级培训（增开）', days)

  await manager.getByRole('link', { name: '修改通知' }).click()
  await manager.getByLabel('监督电话').fill('0000-81990000')
  await manager.getByRole('button', { name: '保存', exact: true }).click()
  await expect(manager.getByRole('button', { name: '发布', exact: true })).toBeVisible()

  await manager.goto('/teachers?status=Approved')
  const withoutAccount = manager.getByRole('row').filter({ has: manager.getByRole('button', { name: '开通账号' }) })
  await expect(withoutAccount.first()).toBeVisible()
  const addresses = await withoutAccount
    .locator('a[href^="/teachers/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const address of addresses) {
    await manager.goto(address)
    await confirmStep(manager, '登记离开')
    await expect(manager.getByText('已离开').first()).toBeVisible()
  }

  await manager.goto('/home')
  await expect(manager.getByText('低于规定条件的职业，已停发新通知')).toBeVisible()
  await reviewer.goto('/home')
  await expect(reviewer.getByText('低于规定条件的职业，已停发新通知')).toBeVisible()
  await manager.goto('/my-centre')
  await expect(manager.getByText(/补足之前，不得发布该职业的培训通知/)).toBeVisible()
  await picture(manager, 'centre-below-conditions')
  await manager.goto(notice)
  await manager.getByRole('main').getByRole('button', { name: '发布', exact: true }).click()
  const dialog = manager.getByRole('dialog')
  await dialog.getByRole('button', { name: '发布', exact: true }).click()
  await expect(dialog.getByText(/教师人数不足/)).toBeVisible()
  await dialog.getByRole('button', { name: /取\s*消/ }).click()

  await manager.goto('/teachers/new')
  await manager.getByLabel('姓名').fill('周明远')
  await manager.getByLabel('身份证号').fill(inventedResidentId('19850316', 611))
  await manager.getByLabel('手机号码').fill('19900006117')
  await choose(manager, '职业', '计量员 4-08-05-06')
  await choose(manager, '工种', '热工计量员')
  await manager.keyboard.press('Escape')
  await manager.getByLabel('职称名称').fill('高级工程师')
  await choose(manager, '职称级别', '高级')
  await manager.getByLabel('职称专业').fill('热工计量')
  await manager.getByLabel('证书编号').fill('3320210117')
  await manager.locator('input[type=file]').setInputFiles(proof)
  await expect(manager.getByText(/teacher-title-proof\.pdf ·/)).toBeVisible()
  await manager.getByRole('button', { name: '提交学会批准' }).click()
  await expect(manager.getByText('已提交学会，等待批准。')).toBeVisible()
  const teacher = new URL(manager.url()).pathname
  await picture(manager, 'get-teacher')

  await reviewer.goto(teacher)
  await confirmStep(reviewer, '批准')
  await expect(reviewer.getByText('已批准')).toBeVisible()
  await manager.goto(notice)
  await confirmStep(manager, '发布')
  await manager.goto('/home')
  await expect(manager.getByText('低于规定条件的职业，已停发新通知')).toBeHidden()
})
