import { journeyDays } from './main-job/calendar'
import { choose } from './support/forms'
import { activeCentre, evidence } from './support/own-centre'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const organisation = `石桥计量服务公司${Date.now().toString(36)}`

test('a revoked centre is revoked in the directory, its scope is gone and licence and plaque come back', async ({
  as,
  browser,
  baseURL,
  contextOptions,
}) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const manager = await context.newPage()
  const { centre } = await activeCentre(as, manager, organisation, journeyDays().today)
  const reviewer = await as('reviewer')
  await reviewer.goto(`/branch-centres/${centre}`)
  await expect(reviewer.getByRole('heading', { name: organisation })).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '取消资格' })).toHaveCount(0)

  const approver = await as('approver')
  await approver.goto(`/branch-centres/${centre}`)
  await approver.getByRole('button', { name: '取消资格' }).click()
  const dialog = approver.getByRole('dialog')
  await choose(dialog, '依据', '第九条 委托中介招生或培训')
  await dialog.getByLabel('查实的事实').fill('委托中介公司招收学员，合同和付款凭证属实')
  await dialog.getByRole('button', { name: '取消资格' }).click()
  await expect(dialog.getByText('取消资格须附证据材料。').first()).toBeVisible()
  await dialog.locator('input[type=file]').setInputFiles(evidence)
  await expect(dialog.getByText(/premises-ownership\.pdf ·/)).toBeVisible()
  await picture(approver, 'revoke-branch-centre')
  await dialog.getByRole('button', { name: '取消资格' }).click()
  await expect(dialog).toBeHidden()
  await expect(approver.getByText('第九条 委托中介招生或培训').first()).toBeVisible()
  await expect(approver.getByText('收回授权证书和铜牌')).toBeVisible()
  await picture(approver, 'revoked-branch-centre')

  const anybody = await (await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })).newPage()
  await anybody.goto(`/centres?search=${encodeURIComponent(organisation)}`)
  const row = anybody.getByRole('row').filter({ hasText: organisation })
  await expect(row.getByText('已取消资格')).toBeVisible()
  await row.getByRole('link', { name: organisation }).click()
  await expect(anybody.getByText('已取消资格').first()).toBeVisible()
  await expect(anybody.getByText(/起：委托中介公司招收学员/)).toBeVisible()
  await expect(anybody.getByText('授权范围已终止；此前颁发的证书继续有效。')).toBeVisible()
  await expect(anybody.getByRole('row', { name: /长度计量员/ })).toHaveCount(0)
  await picture(anybody, 'directory-revoked')
  await anybody.context().close()

  await manager.goto('/my-centre')
  await expect(manager.getByText('授权范围已终止。')).toBeVisible()
  await expect(manager.getByText('待交回', { exact: true })).toBeVisible()
  await expect(manager.getByRole('link', { name: '申请变更' })).toHaveCount(0)
  await expect(manager.getByRole('button', { name: '申请扩项' })).toHaveCount(0)

  await approver.goto('/home')
  await approver.getByRole('link', { name: /待交回的授权证书和铜牌/ }).click()
  await expect(approver).toHaveURL(/attention=PapersDue/)
  await expect(
    approver
      .getByRole('row')
      .filter({ hasText: organisation })
      .getByText(/待交回，.* 截止/),
  ).toBeVisible()
  await picture(approver, 'list-branch-centres-due')
  await reviewer.goto(`/branch-centres/${centre}`)
  await reviewer.getByLabel('交回人').fill('秦望')
  await reviewer.getByRole('button', { name: '记录交回' }).click()
  await expect(reviewer.locator('.ant-timeline-item').filter({ hasText: '交回授权证书和铜牌' })).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '记录交回' })).toHaveCount(0)
  await context.close()
})
