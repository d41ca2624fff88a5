import { expect, type Page } from '@playwright/test'
import { choose, confirmStep, setDate } from '../support/forms'
import type { journeyDays } from './calendar'

type Days = ReturnType<typeof journeyDays>

/** The centre drafts a supplement with one row of 24 people; answers its address. */
export async function draftPlan(manager: Page, days: Days): Promise<string> {
  const year = days.firstDay.slice(0, 4)
  await manager.goto('/training-plans')
  await manager.getByRole('link', { name: '新建计划' }).click()
  await manager.getByLabel('年度', { exact: true }).fill(year)
  await manager.getByText('补充计划', { exact: true }).click()
  await choose(manager, '工种与等级', '热工计量员 四级/中级工')
  await manager.getByLabel('人数', { exact: true }).fill('24')
  await setDate(manager, '开始日期', days.firstDay)
  await setDate(manager, '结束日期', after(days))
  await manager.getByRole('button', { name: '保存', exact: true }).click()
  await expect(manager.getByRole('heading', { name: `${year}年补充计划` })).toBeVisible()
  return new URL(manager.url()).pathname
}

/** The centre drafts a plan and hands it in; answers its address. */
export async function submitPlan(manager: Page, days: Days): Promise<string> {
  const plan = await draftPlan(manager, days)
  await confirmStep(manager, '提交学会审核')
  await expect(manager.getByText('待审核')).toBeVisible()
  return plan
}

const after = (days: Days) => `${days.firstDay.slice(0, 4)}-12-31`

export async function approvePlan(reviewer: Page, plan: string): Promise<void> {
  await reviewer.goto('/training-plans?status=Submitted')
  await reviewer.locator(`a[href="${plan}"]`).click()
  await confirmStep(reviewer, '批准')
  await expect(reviewer.getByText('已批准')).toBeVisible()
}

/** Staff draft the notice of the plan's row with its five fee items; answers its address. */
export async function draftNotice(staff: Page, plan: string, title: string, days: Days): Promise<string> {
  await staff.goto(plan)
  await staff.getByRole('link', { name: '起草通知' }).click()
  await staff.getByLabel('通知名称').fill(title)
  await staff.getByLabel('招生人数').fill('24')
  await setDate(staff, '报名开始', days.today)
  await setDate(staff, '报名截止', days.registrationUntil)
  await setDate(staff, '培训开始', days.firstDay)
  await setDate(staff, '培训结束', days.lastDay)
  await choose(staff, '地区', '浙江省')
  await staff.getByLabel('培训地点').fill('云泽市清岚区量衡路88号3号楼3层')
  const fees = [
    ['培训费', '1500', '浙江省职业技能培训指导价', '理论与实操教学、教材、实训耗材'],
    ['评价费', '400', '浙江省职业技能评价收费标准', '理论知识考试、操作技能考核、证书工本'],
  ] as const
  for (const [index, [item, standard, basis, coverage]] of fees.entries()) {
    if (index > 0) await staff.getByRole('button', { name: '添加收费项目' }).click()
    await staff.getByLabel('收费项目', { exact: true }).nth(index).fill(item)
    await staff.getByLabel('收费标准（元/人）').nth(index).fill(standard)
    await staff.getByLabel('收费依据').nth(index).fill(basis)
    await staff.getByLabel('收费范围').nth(index).fill(coverage)
  }
  await staff.getByRole('button', { name: '保存', exact: true }).click()
  await expect(staff.getByRole('heading', { name: title })).toBeVisible()
  return new URL(staff.url()).pathname
}

/** Refused while one of the five items is missing; published once it is there. */
export async function publishNotice(staff: Page): Promise<void> {
  await staff.getByRole('button', { name: '发布', exact: true }).click()
  const dialog = staff.getByRole('dialog')
  await dialog.getByRole('button', { name: '发布', exact: true }).click()
  await expect(dialog.getByText(/第十一条/).first()).toBeVisible()
  await dialog.getByRole('button', { name: '取消' }).click()
  await staff.getByRole('link', { name: '修改通知' }).click()
  await staff.getByLabel('监督电话').fill('0000-81990000')
  await staff.getByRole('button', { name: '保存', exact: true }).click()
  await confirmStep(staff, '发布')
  await expect(staff.getByText('已发布')).toBeVisible()
}
