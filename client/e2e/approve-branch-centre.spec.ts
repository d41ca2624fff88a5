import { expect, signIn, test } from './support/people'
import { picture } from './support/screens'

const unit = '望川精密仪器有限公司'

test('an application goes from return through audit to an active centre', async ({
  as,
  browser,
  contextOptions,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const confirm = (page: Awaited<ReturnType<typeof as>>, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

  const reviewer = await as('reviewer')
  const saveVerdicts = async () => {
    const save = reviewer.getByRole('button', { name: '保存结论' })
    await save.click()
    await expect(save).not.toHaveClass(/loading/)
  }
  await reviewer.goto('/branch-centre-applications/queue?status=Submitted')
  await picture(reviewer, 'list-review-queue')
  await reviewer.getByRole('link', { name: unit }).click()
  await reviewer.getByRole('button', { name: '开始审查' }).click()
  await reviewer.getByRole('button', { name: '由我审查' }).click()
  await expect(reviewer.getByRole('button', { name: '由我审查' })).toBeHidden()
  const premises = reviewer.getByRole('group', { name: 'A06.1' })
  await premises.getByText('不通过', { exact: true }).click()
  await premises.getByLabel('原因').fill('产权证书页码不全')
  await premises.getByRole('button', { name: '不动产权证书' }).click()
  await expect(reviewer.getByText('A06.1 · 不动产权证书')).toBeVisible()
  await expect(reviewer.locator('.evidence-viewer iframe')).toHaveAttribute('src', /\/api\/files\/content\//)
  await picture(reviewer, 'review-application')
  await reviewer.getByRole('button', { name: '关闭证明材料' }).click()
  await expect(reviewer.locator('.evidence-viewer iframe')).toBeHidden()
  await saveVerdicts()
  await reviewer.getByRole('button', { name: '退回申请' }).click()
  await confirm(reviewer, '退回申请')
  await expect(reviewer.getByText('已退回')).toBeVisible()

  const applicantContext = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const applicant = await applicantContext.newPage()
  await signIn(applicant, 'applicant')
  await applicant.goto('/branch-centre-applications')
  await applicant.getByRole('link', { name: unit }).first().click()
  await expect(applicant.getByText('产权证书页码不全')).toBeVisible()
  const download = applicant.waitForEvent('download')
  await applicant.getByRole('button', { name: '下载申请表' }).click()
  expect((await download).suggestedFilename()).toBe(`申请表-${unit}.pdf`)
  await applicant.getByRole('button', { name: '填写申请表' }).click()
  await applicant.getByRole('menuitem', { name: '4. 培训场地' }).click()
  await applicant.getByLabel('面积（平方米）').fill('39.9')
  await applicant.getByRole('button', { name: '下一步' }).click()
  await expect(applicant.getByText('要求 40，现有 39.9')).toBeVisible()
  await picture(applicant, 'edit-application')
  await applicant.getByRole('button', { name: '提交申请' }).click()
  await confirm(applicant, '提交申请')
  await expect(
    applicant
      .getByRole('dialog')
      .getByText(/培训场地面积不足/)
      .first(),
  ).toBeVisible()
  await applicant.getByRole('dialog').getByRole('button', { name: /取消/ }).click()
  await applicant.getByRole('menuitem', { name: '4. 培训场地' }).click()
  await applicant.getByLabel('面积（平方米）').fill('120')
  await applicant.getByRole('button', { name: '下一步' }).click()
  await expect(applicant.getByText('条件齐备，可以提交。')).toBeVisible()
  await picture(applicant, 'answer-review')
  await applicant.getByLabel('对 A06.1 的答复').fill('已补充产权证书全部页码')
  await applicant.getByRole('button', { name: '保存答复' }).click()
  await expect(applicant.getByText('还有 1 项未答复')).toBeHidden()
  await applicant.getByRole('button', { name: '提交申请' }).click()
  await confirm(applicant, '提交申请')
  await expect(applicant.getByText('待审查')).toBeVisible()
  await applicantContext.close()

  await reviewer.goto('/branch-centre-applications?status=Submitted')
  await reviewer.getByRole('link', { name: unit }).click()
  await reviewer.getByRole('button', { name: '开始审查' }).click()
  await expect(reviewer.getByText('第 1 次提交时：产权证书页码不全')).toBeVisible()
  await expect(reviewer.getByText('申请单位答复：已补充产权证书全部页码')).toBeVisible()
  await expect(reviewer.getByRole('group', { name: 'A06.2' }).getByText('面积（平方米） 186.5 → 120')).toBeVisible()
  await picture(reviewer, 'review-application-again')
  await reviewer.getByRole('button', { name: '已满足的全部记为通过' }).click()
  await saveVerdicts()
  await reviewer.getByRole('button', { name: '书面审查通过' }).click()
  await confirm(reviewer, '书面审查通过')
  await expect(reviewer.getByTitle(/周衡 · 云泽大学计量学院/)).toBeVisible()
  await expect(reviewer.getByTitle(/吴准 · 清岚市质量研究院/)).toBeVisible()
  await picture(reviewer, 'assign-experts')
  await reviewer.getByRole('button', { name: '确定审核组' }).click()
  await expect(reviewer.getByText('待实地审核')).toBeVisible()

  const experts = [await as('expert'), await as('secondExpert')]
  for (const [index, expert] of experts.entries()) {
    await expert.goto('/branch-centre-applications?status=AuditScheduled')
    await expert.getByRole('link', { name: unit }).click()
    await expert.getByRole('button', { name: '接受任务并声明无利害关系' }).click()
    await confirm(expert, '接受任务并声明无利害关系')
    await expert.getByRole('button', { name: '填写审核表' }).click()
    if (index === 0) {
      await expert.getByRole('button', { name: '其余项目先记为符合' }).click()
      await expert.getByRole('group', { name: 'A06.2-1' }).getByLabel('实测值').fill('121')
      await picture(expert, 'record-audit', ['desktop', 'tablet'])
      await expect(expert.getByText('全部已同步')).toBeVisible()
      await expert.getByRole('button', { name: '保存日期与范围' }).click()
    }
    const sign = expert.getByRole('button', { name: '签署审核表' })
    await expect(sign).toBeEnabled()
    await sign.click()
    await expert
      .getByRole('dialog')
      .getByLabel('签署人姓名')
      .fill(index === 0 ? '周衡' : '吴准')
    await confirm(expert, '签署审核表')
    await expect(expert.getByText(/：已签署/)).toHaveCount(index + 1)
  }
  await experts[1]?.getByLabel('结论说明').fill('现场条件符合要求')
  await experts[1]?.getByRole('button', { name: '结束审核' }).click()
  if (experts[1]) await expect(experts[1].getByText('待审批')).toBeVisible()

  const approver = await as('approver')
  await approver.goto('/branch-centre-applications?status=Audited')
  await approver.getByRole('link', { name: unit }).click()
  await picture(approver, 'decide-application')
  await approver.getByRole('button', { name: '发出合作协议' }).click()
  await confirm(approver, '发出合作协议')
  await expect(approver.getByText(/合作协议 XY-\d{4}-\d{4}/)).toBeVisible()

  const signerContext = await browser.newContext({ ...contextOptions, baseURL, locale: 'zh-CN' })
  const signer = await signerContext.newPage()
  await signIn(signer, 'applicant')
  await signer.getByRole('link', { name: /待签署的合作协议/ }).click()
  await signer.getByRole('link', { name: unit }).click()
  await picture(signer, 'sign-agreement')
  await signer.getByRole('button', { name: '签署协议' }).click()
  await signer.getByRole('dialog').getByLabel('签署人姓名').fill('秦望')
  await confirm(signer, '签署协议')
  await expect(signer.getByRole('dialog')).toBeHidden()
  await expect(signer.getByRole('button', { name: '签署协议' })).toBeHidden()
  await signerContext.close()

  await approver.reload()
  await approver.getByRole('button', { name: '签署并批准成立分中心' }).click()
  await approver.getByRole('dialog').getByLabel('签署人姓名').fill('孙立')
  await confirm(approver, '签署并批准成立分中心')
  await expect(approver).toHaveURL(/\/branch-centres\/[0-9a-f-]+$/, { timeout: 60_000 })
  await expect(approver.getByRole('heading', { name: unit })).toBeVisible()
  await expect(approver.getByRole('row', { name: /合作协议 XY-\d{4}-\d{4}/ })).toBeVisible()
  await expect(approver.getByRole('row', { name: /职业范围文件 FW-\d{4}-\d{4}/ })).toBeVisible()
  await picture(approver, 'get-branch-centre')
})
