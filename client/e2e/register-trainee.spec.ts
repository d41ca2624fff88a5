import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expectAccessible } from './support/accessibility'
import { inventedResidentId } from './support/identity'
import { expect, test } from './support/people'
import {
  acceptRegistration,
  attachProofs,
  checkProofs,
  chooseProof,
  fillClaim,
  fillPerson,
  heldUpright,
  phoneViewport,
  proofRow,
  proofs,
  returnRegistration,
  signUp,
  submitRegistration,
} from './support/registration'
import { picture } from './support/screens'

/** Runs may meet the data of an earlier one: mobile and identity number are new each time. */
const order = Math.floor(Math.random() * 998) + 1
const mobile = `1990000${String(9000 + order).slice(-4)}`
const name = '欧阳测试'
const password = 'Measure-twice-2026'
const sitePhoto = fileURLToPath(new URL('../../tests/Samples/application/site-photo-1.jpg', import.meta.url))

test('a trainee registers on a phone through a lost connection and corrects what staff return; staff accept and record only the published fee', async ({
  browser,
  contextOptions,
  baseURL,
  as,
}) => {
  test.setTimeout(300_000)
  const context = await browser.newContext({
    ...contextOptions,
    baseURL,
    locale: 'zh-CN',
    viewport: phoneViewport,
    hasTouch: true,
    isMobile: true,
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

  await test.step('the ID number fills in birth date and sex, and a reload loses nothing', async () => {
    const right = inventedResidentId('19950615', order)
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1')
    await fillPerson(phone, mobile, right)
    await expect(phone.getByText(/已自动填写：1995年6月15日出生，[男女]/)).toBeVisible()
    await phone.getByLabel('证件号码').fill(wrong)
    await expect(phone.getByText('将按证件号码自动填写出生日期和性别')).toBeVisible()
    await expectAccessible(phone)
    await picture(phone, 'register-person')
    await phone.reload()
    await expect(phone.getByText('已恢复您上次未提交的内容。')).toBeVisible()
    await expect(phone.getByLabel('证件号码')).toHaveValue(wrong)
  })

  await test.step('a wrong check digit leads back to its field, and nothing typed is lost', async () => {
    await phone.getByRole('button', { name: '下一步' }).click()
    await expect(phone.getByLabel('从事本职业累计年限')).toBeVisible()
    await expect(phone.getByText('请回答此项')).toHaveCount(0)
    await phone.getByRole('button', { name: '上一步' }).click()
    await fillClaim(phone, '云泽市长度计量检定测试技术研究中心有限责任公司')
    await expectAccessible(phone)
    await picture(phone, 'register-claim')
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.locator('.ant-form-item-explain-error').getByText('身份证号码校验位不正确')).toBeVisible()
    await phone.getByLabel('证件号码').fill(inventedResidentId('19950615', order))
    await phone.getByRole('button', { name: '下一步' }).click()
    await expect(phone.getByLabel('从事本职业累计年限')).toHaveValue('6')
    await phone.getByRole('button', { name: '保存并上传材料' }).click()
    await expect(phone.getByRole('heading', { name: /培训通知$/ })).toBeVisible()
  })

  await test.step('a photo is cropped upright with the keyboard alone', async () => {
    const file = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: heldUpright(readFileSync(sitePhoto)) }
    await proofRow(phone, '大一寸证件照').locator('input[type=file]').setInputFiles(file)
    const dialog = phone.getByRole('dialog', { name: '裁剪大一寸证件照' })
    const area = dialog.getByRole('application')
    await expect(dialog.getByRole('button', { name: '使用照片' })).toBeEnabled()
    expect(await area.evaluate((element) => element.parentElement?.querySelector('img')?.naturalHeight)).toBe(1600)
    await dialog.getByRole('slider').press('ArrowRight')
    const before = await dialog.locator('img').getAttribute('style')
    await area.press('ArrowLeft')
    await expect(dialog.locator('img')).not.toHaveAttribute('style', before ?? '')
    await expectAccessible(phone)
    await picture(phone, 'crop-photo')
    await dialog.getByRole('button', { name: '使用照片' }).press('Enter')
    await expect(proofRow(phone, '大一寸证件照').getByText('已上传', { exact: true })).toBeVisible()
  })

  await test.step('an upload goes on by itself when a lost connection is back', async () => {
    await context.setOffline(true)
    const row = proofRow(phone, '工龄证明')
    await chooseProof(phone, '工龄证明', `${proofs}employment-proof.pdf`)
    await expect(row.getByText('网络连接中断')).toBeVisible()
    await expect(row.getByRole('button', { name: '重试' })).toBeVisible()
    await context.setOffline(false)
    await expect(row.getByText('已上传', { exact: true })).toBeVisible()
  })

  await test.step('hands in the proofs and submits', async () => {
    await attachProofs(phone)
    await expect(phone.getByText('材料已齐全，可以提交')).toBeVisible()
    await expectAccessible(phone)
    await picture(phone, 'attach-proofs')
    await submitRegistration(phone)
  })

  await test.step('staff return one proof, and only that one is open to the trainee', async () => {
    const staff = await as('staff')
    await staff.goto('/registrations?status=Submitted')
    await picture(staff, 'list-registrations')
    await staff.getByRole('link', { name }).first().click()
    await checkProofs(staff)
    const row = proofRow(staff, '工龄证明')
    await row.getByRole('button', { name: '不清晰' }).click()
    const doubt = staff.getByRole('dialog', { name: /不清晰/ })
    await doubt.getByLabel('说明').fill('单位印章不清晰')
    await doubt.getByRole('button', { name: '确定' }).click()
    await expect(doubt).toBeHidden()
    await returnRegistration(staff, '工龄证明的单位印章不清晰，请重新提交。')

    await phone.reload()
    await expect(phone.getByText('只需修改以下内容：')).toBeVisible()
    await expect(phone.locator('.proof-row input[type=file]')).toHaveCount(1)
    await expect(phone.getByRole('button', { name: '修改', exact: true })).toHaveCount(0)
    await expectAccessible(phone)
    await picture(phone, 'returned-registration')
    await chooseProof(phone, '工龄证明', `${proofs}employment-proof.pdf`)
    await expect(phone.getByText('材料已齐全，可以提交')).toBeVisible()
    await submitRegistration(phone)
    await expect(phone.getByText('退回修改', { exact: true })).toBeVisible()
  })

  await test.step('staff check what came anew and accept', async () => {
    const staff = await as('staff')
    await staff.reload()
    await proofRow(staff, '工龄证明').getByRole('button', { name: '合格', exact: true }).click()
    await expect(proofRow(staff, '工龄证明').locator('.ant-tag').getByText('合格', { exact: true })).toBeVisible()
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
