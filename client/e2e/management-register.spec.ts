import { confirmStep, setDate } from './support/forms'
import { inventedResidentId } from './support/identity'
import { expect, test } from './support/people'
import { picture } from './support/screens'

test('a centre enters a manager of training, records a course, and that the person has left', async ({ as }) => {
  const order = Math.floor(Math.random() * 998) + 1
  const name = '陆怀瑾'
  const manager = await as('manager')
  await manager.goto('/management-members')
  await expect(manager.getByRole('link', { name: '王丽娜' })).toBeVisible()
  await picture(manager, 'list-management-members')

  await manager.getByRole('link', { name: '登记管理人员' }).click()
  await manager.getByLabel('姓名').fill(name)
  await manager.getByLabel('身份证号').fill(inventedResidentId('19850617', order))
  await manager.getByLabel('手机号码').fill('19900007411')
  await manager.getByLabel('职务').fill('副主任')
  await setDate(manager, '任职日期', '2025-03-01')
  await manager.getByRole('button', { name: '登记管理人员' }).click()
  await expect(manager.getByRole('heading', { name, exact: true })).toBeVisible()

  await manager.getByRole('button', { name: '添加记录' }).click()
  const dialog = manager.getByRole('dialog')
  await setDate(dialog, '日期', '2026-01-15')
  await dialog.getByLabel('内容').fill('评价机构质量管理培训')
  await dialog.getByLabel('学时').fill('16')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(manager.getByText('评价机构质量管理培训')).toBeVisible()
  await picture(manager, 'get-management-member')

  await confirmStep(manager, '登记离开')
  await expect(manager.getByRole('button', { name: '登记离开' })).toBeHidden()
  await manager.goto('/management-members?hasLeft=true')
  await expect(manager.getByRole('link', { name }).first()).toBeVisible()
})
