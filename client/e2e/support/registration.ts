import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { choose, confirmStep } from './forms'
import { signIn } from './people'

export const phoneViewport = { width: 390, height: 844 }

export const proofs = fileURLToPath(new URL('../../../tests/Samples/proofs/trainee-02/', import.meta.url))

const photoTitle = '大一寸证件照'

/** What somebody hands in who registers by years of work. */
export const proofFiles = [
  ['身份证件（人像面）', 'id-front.jpg'],
  ['身份证件（国徽面）', 'id-back.jpg'],
  ['大一寸证件照', 'photo.jpg'],
  ['工龄证明（单位盖章）', 'employment-proof.pdf'],
  ['毕业证复印件', 'diploma.pdf'],
] as const

export interface Newcomer {
  name: string
  mobile: string
  password: string
  /** Whose account it is, where it is not a trainee's. */
  organisation?: string
}

/** The code in the last message to the number, which is delivered a moment after it was asked for. */
async function verificationCode(page: Page, recipient: string): Promise<string> {
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

/** Signs up with the code that a development server shows, and signs in. */
export async function signUp(phone: Page, { name, mobile, password, organisation }: Newcomer): Promise<void> {
  await phone.goto(organisation ? '/sign-up/organisation' : '/sign-up')
  if (organisation) await phone.getByLabel('单位名称').fill(organisation)
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
}

/** The first step of a registration: consents, identity document and mobile. */
export async function fillPerson(phone: Page, mobile: string, document: string): Promise<void> {
  await expect(phone.getByRole('heading', { name: '在线报名' })).toBeVisible()
  await phone.getByRole('checkbox', { name: /我已阅读并同意/ }).check()
  await phone.getByRole('checkbox', { name: /我单独同意/ }).check()
  await phone.getByLabel('手机号').fill(mobile)
  await phone.getByLabel('证件号码').fill(document)
}

/** The second step: a claim by years of work. */
export async function fillClaim(phone: Page, employer: string): Promise<void> {
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone.getByRole('radio', { name: /^4-1/ }).check()
  await phone.getByLabel('从事本职业累计年限').fill('6')
  await choose(phone, '最高学历', '技工学校（中级工班）')
  await phone.getByLabel('工作单位或学校').fill(employer)
  await choose(phone, '工作所在地区', '浙江省')
  await choose(phone, '考生来源', '国有企业')
  await choose(phone, '您从哪里得知本次培训？', '本平台')
  await phone.getByRole('radio', { name: '没有' }).check()
}

export const proofRow = (page: Page, title: string) => page.locator('.proof-row').filter({ hasText: title })

/** Chooses a file for a proof; a photo is cropped first. */
export async function chooseProof(page: Page, title: string, file: string): Promise<void> {
  await proofRow(page, title).locator('input[type=file]').setInputFiles(file)
  if (title !== photoTitle) return
  const dialog = page.getByRole('dialog', { name: '裁剪大一寸证件照' })
  await dialog.getByRole('button', { name: '使用照片' }).click()
  await expect(dialog).toBeHidden()
}

/** A picture as a phone stores it that was held upright: its pixels lie on the side, and the EXIF orientation says so. */
export function heldUpright(picture: Buffer): Buffer {
  const turned = Buffer.from(picture)
  const orientation = Buffer.from([0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00])
  const place = turned.indexOf(orientation)
  if (place < 0) throw new Error('The picture has no EXIF orientation')
  turned[place + orientation.length] = 6
  return turned
}

/** Uploads one proof after another; each is kept at once. */
export async function attachProofs(page: Page): Promise<void> {
  for (const [title, file] of proofFiles) {
    await chooseProof(page, title, proofs + file)
    await expect(proofRow(page, title).getByText('已上传', { exact: true })).toBeVisible()
  }
}

/** Staff look at every proof and find it in order. */
export async function checkProofs(staff: Page): Promise<void> {
  const rows = staff.locator('.proof-row')
  await expect(rows).toHaveCount(proofFiles.length)
  for (const row of await rows.all()) {
    await row.getByRole('button', { name: '合格', exact: true }).click()
    await expect(row.locator('.ant-tag').getByText('合格', { exact: true })).toBeVisible()
  }
}

export async function submitRegistration(page: Page): Promise<void> {
  await confirmStep(page, '提交报名')
  await expect(page.getByText('待审核', { exact: true }).first()).toBeVisible()
}

export async function acceptRegistration(staff: Page): Promise<void> {
  await confirmStep(staff, '受理报名')
  await expect(staff.getByText('已受理', { exact: true }).first()).toBeVisible()
}

export async function returnRegistration(staff: Page, reason: string): Promise<void> {
  await staff.getByRole('main').getByRole('button', { name: '退回修改', exact: true }).click()
  const dialog = staff.getByRole('dialog')
  await dialog.getByLabel('理由').fill(reason)
  await dialog.getByRole('button', { name: '退回修改', exact: true }).click()
  await expect(dialog).toBeHidden()
}
