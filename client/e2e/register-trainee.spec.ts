import { expectAccessible } from './support/accessibility'
import { inventedResidentId } from './support/identity'
import { expect, test } from './support/people'
import {
  acceptRegistration,
  attachProofs,
  checkProofs,
  fillRegistration,
  phoneViewport,
  signUp,
  submitRegistration,
} from './support/registration'
import { picture } from './support/screens'

/** Runs may meet the data of an earlier one: mobile and identity number are new each time. */
const order = Math.floor(Math.random() * 998) + 1
const mobile = `1990000${String(9000 + order).slice(-4)}`
const name = '欧阳测试'
const password = 'Measure-twice-2026'

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
    viewport: phoneViewport,
  })
  const phone = await context.newPage()

  await test.step('signs up with a verification code', () => signUp(phone, { name, mobile, password }))

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
    const right = inventedResidentId('19950615', order)
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1')
    await fillRegistration(phone, mobile, wrong, '云泽市长度计量检定测试技术研究中心有限责任公司')
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.locator('.ant-form-item-explain-error').getByText('身份证号码校验位不正确')).toBeVisible()
    await expect(phone.getByLabel('从事本职业累计年限')).toHaveValue('6')
    await picture(phone, 'register-trainee')
    await phone.getByLabel('证件号码').fill(right)
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.getByRole('heading', { name: /培训通知$/ })).toBeVisible()
  })

  await test.step('hands in the proofs and submits', async () => {
    await attachProofs(phone)
    await picture(phone, 'attach-proofs')
    await submitRegistration(phone)
  })

  await test.step('staff check each proof and accept', async () => {
    const staff = await as('staff')
    await staff.goto('/registrations?status=Submitted')
    await picture(staff, 'list-registrations')
    await staff.getByRole('link', { name }).first().click()
    await checkProofs(staff)
    await picture(staff, 'get-registration')
    await acceptRegistration(staff)
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
