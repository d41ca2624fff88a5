import { setDate } from './support/forms'
import { expect, test } from './support/people'
import { picture } from './support/screens'

test('the catalogue takes a version for a later day, names what it lacks, and takes it back', async ({ as }) => {
  const admin = await as('admin')
  await admin.goto('/occupations')
  await picture(admin, 'list-catalogue')
  await admin.getByRole('link', { name: '计量员', exact: true }).click()
  await expect(admin.getByRole('row', { name: /第 1 版.*现行/ })).toBeVisible()
  await picture(admin, 'get-occupation')

  await admin.getByRole('link', { name: '修订' }).click()
  await setDate(admin, '生效日期', '2099-01-01')
  await admin.getByLabel('修订原因').fill('国家职业标准修订')
  await admin.getByLabel('累计从业年限（年）').first().fill('6')
  const proofs = admin.locator('.ant-form-item').filter({ hasText: '须提交的证明材料' }).first()
  await proofs.locator('.ant-select-selection-item-remove').first().click()
  await admin.getByRole('button', { name: '发布新版本' }).click()
  await expect(admin.getByText('证明材料未覆盖该条件的要求。（《管理办法》第十三条）').first()).toBeVisible()
  await picture(admin, 'revise-occupation')
  await proofs.getByRole('combobox').click()
  await admin.locator('.ant-select-dropdown:visible').getByTitle('身份证件（人像面）').click()
  await admin.keyboard.press('Escape')
  await admin.getByRole('button', { name: '发布新版本' }).click()

  const upcoming = admin.getByRole('row', { name: /2099年1月1日/ })
  await expect(upcoming.getByText('待生效')).toBeVisible()
  await upcoming.getByRole('button', { name: '撤回' }).click()
  await admin.getByRole('dialog').getByRole('textbox').fill('标准暂缓发布')
  await admin.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
  await expect(upcoming.getByText('已撤回')).toBeVisible()
  await expect(upcoming.getByText('撤回原因：标准暂缓发布')).toBeVisible()
})
