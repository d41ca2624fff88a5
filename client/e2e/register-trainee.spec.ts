import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessibility'
import { inventedResidentId } from './support/identity'
import { expect, signIn, test } from './support/people'
import { picture } from './support/screens'

const proofs = fileURLToPath(new URL('../../tests/Samples/proofs/trainee-02/', import.meta.url))
const password = 'Measure-twice-2026'

/** Runs may meet the data of an earlier one: mobile and identity number are new each time. */
const order = Math.floor(Math.random() * 998) + 1
const mobile = `1990000${String(9000 + order).slice(-4)}`
const name = '欧阳测试'

const choose = async (page: Page, field: string, option: string) => {
  await page.getByLabel(field, { exact: true }).click()
  await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click()
}

/** The code in the last message to the number, which is delivered a moment after it was asked for. */
const verificationCode = async (page: Page, recipient: string): Promise<string> => {
  let code: string | undefined
  await expect(async () => {
    const response = await page.request.get('/api/development/messages')
    const messages = (await response.json()) as { recipient: string; text: string }[]
    const last = messages.find((message) => message.recipient.includes(recipient))
    code = /\b(\d{6})\b/.exec(last?.text ?? '')?.[1]
    expect(code).toBeDefined()
  }).toPass({ timeout: 15_000 })
  return code ?? ''
}

const confirm = (page: Page, button: string) =>
  page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()

test('a trainee signs up and registers on a phone; staff check the proofs, accept, and record only the published fee', async ({
  browser,
  contextOptions,
  baseURL,
  as,
}) => {
  test.setTimeout(200_000)
  const context = await browser.newContext({
    ...contextOptions,
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  })
  const phone = await context.newPage()

  await test.step('signs up with a verification code', async () => {
    await phone.goto('/sign-up')
    await phone.getByLabel('手机号', { exact: true }).last().fill(mobile)
    await phone.getByRole('button', { name: '获取验证码' }).click()
    await expect(phone.getByText('验证码已发送')).toBeVisible()
    await phone.getByRole('textbox', { name: '验证码' }).fill(await verificationCode(phone, mobile))
    await phone.getByLabel('姓名').fill(name)
    await phone.getByLabel('密码', { exact: true }).fill(password)
    await phone.getByLabel('再次输入密码').fill(password)
    await phone.getByRole('checkbox').check()
    await phone.getByRole('button', { name: '注册', exact: true }).click()
    await expect(phone.getByText('注册成功')).toBeVisible()
    await signIn(phone, mobile, password)
  })

  await test.step('chooses an open notice and reads its five fee items', async () => {
    await phone.goto('/notices?openOnly=true&level=Level4')
    await phone
      .getByRole('link', { name: /长度计量员.*培训通知/ })
      .first()
      .click()
    for (const item of ['收费项目', '收费标准（元/人）', '收费依据', '收费范围', '监督电话'])
      await expect(phone.getByText(item, { exact: true }).first()).toBeVisible()
    await expectAccessible(phone)
    await picture(phone, 'public-notice')
    await phone.getByRole('link', { name: '我要报名' }).click()
  })

  await test.step('a wrong check digit is refused at its field, and nothing typed is lost', async () => {
    await expect(phone.getByRole('heading', { name: '在线报名' })).toBeVisible()
    const right = inventedResidentId('19950615', order)
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1')
    await phone.getByLabel('手机号').fill(mobile)
    await phone.getByLabel('证件号码').fill(wrong)
    await phone.getByRole('radio', { name: /^4-1/ }).check()
    await phone.getByLabel('从事本职业累计年限').fill('6')
    await choose(phone, '最高学历', '技工学校（中级工班）')
    await phone.getByLabel('工作单位或学校').fill('云泽市长度计量检定测试技术研究中心有限责任公司')
    await phone.getByLabel('工作所在地区', { exact: true }).fill('浙江省')
    await phone.locator('.ant-select-dropdown:visible').getByTitle('浙江省', { exact: true }).click()
    await choose(phone, '考生来源', '国有企业')
    await phone.getByRole('checkbox', { name: /我已阅读并同意/ }).check()
    await phone.getByRole('checkbox', { name: /我单独同意/ }).check()
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.locator('.ant-form-item-explain-error').getByText('身份证号码校验位不正确')).toBeVisible()
    await expect(phone.getByLabel('从事本职业累计年限')).toHaveValue('6')
    await picture(phone, 'register-trainee')
    await phone.getByLabel('证件号码').fill(right)
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.getByRole('heading', { name: /培训通知$/ })).toBeVisible()
  })

  await test.step('hands in the proofs and submits', async () => {
    const files = [
      ['身份证件（人像面）', 'id-front.jpg'],
      ['身份证件（国徽面）', 'id-back.jpg'],
      ['大一寸证件照', 'photo.jpg'],
      ['工龄证明（单位盖章）', 'employment-proof.pdf'],
      ['毕业证复印件', 'diploma.pdf'],
    ] as const
    for (const [title, file] of files) {
      const row = phone.locator('.proof-row').filter({ hasText: title })
      await row.locator('input[type=file]').setInputFiles(proofs + file)
      await expect(row.getByText('已上传', { exact: true })).toBeVisible()
    }
    await picture(phone, 'attach-proofs')
    await phone.getByRole('button', { name: '提交报名' }).click()
    await confirm(phone, '提交报名')
    await expect(phone.getByText('待审核')).toBeVisible()
  })

  await test.step('staff check each proof and accept', async () => {
    const staff = await as('staff')
    await staff.goto('/registrations?status=Submitted')
    await picture(staff, 'list-registrations')
    await staff.getByRole('link', { name }).first().click()
    const rows = staff.locator('.proof-row')
    await expect(rows).toHaveCount(5)
    for (const row of await rows.all()) {
      await row.getByRole('button', { name: '合格', exact: true }).click()
      await expect(row.locator('.ant-tag').getByText('合格', { exact: true })).toBeVisible()
    }
    await picture(staff, 'get-registration')
    await staff.getByRole('button', { name: '受理报名' }).click()
    await confirm(staff, '受理报名')
    await expect(staff.getByText('已受理')).toBeVisible()
  })

  await test.step('a payment that differs from the published fee is refused with its article', async () => {
    const staff = await as('staff')
    await staff.getByLabel('实缴金额（元）').fill('1')
    await staff.getByLabel('收据号').fill('SJ-2026-0001')
    await staff.getByRole('button', { name: '登记缴费' }).click()
    await expect(staff.getByText(/收费金额与公示不符/).first()).toBeVisible()
    await expect(staff.getByText(/第十一条/).first()).toBeVisible()
  })
  await test.step('the trainee corrects an address and takes everything along', async () => {
    await phone.goto('/my-data')
    await phone.getByLabel('通讯地址').fill('云泽市青峦路1号')
    await phone.getByRole('button', { name: '保存更正' }).click()
    await expect(phone.getByText('已保存更正')).toBeVisible()
    await picture(phone, 'my-data')
    const download = phone.waitForEvent('download')
    await phone.getByRole('button', { name: '导出全部资料' }).click()
    expect((await download).suggestedFilename()).toBe('我的个人信息.zip')
  })
  await context.close()
})
