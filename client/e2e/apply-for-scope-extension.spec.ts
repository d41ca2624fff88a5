import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/people'
import { picture } from './support/screens'

test('a centre begins an application for more scope with what it has today, one at a time', async ({ as }) => {
  const manager = await as('manager')
  const begin = async () => {
    await manager.goto('/my-centre')
    await manager.getByRole('button', { name: '申请扩项' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: '申请扩项' }).click()
  }
  await begin()
  await expect(manager).toHaveURL(/\/edit\?section=items$/)
  await expect(manager.getByText(/^扩项申请：/)).toBeVisible()
  await picture(manager, 'apply-for-scope-extension')
  const draft = manager.url().replace(/\/edit.*/, '')
  await manager.getByRole('menuitem', { name: '6. 教师' }).click()
  await expect(manager.getByLabel('姓名')).toHaveCount(6)

  await begin()
  await expect(manager.getByText('已有一份同类申请正在办理，请继续办理或先撤回。')).toBeVisible()

  await manager.goto(draft)
  await expect(manager.getByText('扩项', { exact: true })).toBeVisible()
  await expectAccessible(manager)
  await picture(manager, 'get-application-extension')
  await manager.getByRole('button', { name: '撤回申请' }).click()
  await manager.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click()
  await expect(manager.getByText('已撤回')).toBeVisible()
})
