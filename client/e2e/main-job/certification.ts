import { expect, type Page } from '@playwright/test'
import { confirmStep } from '../support/forms'

export async function closeExamination(reviewer: Page, examination: string): Promise<void> {
  await reviewer.goto(examination)
  await confirmStep(reviewer, '结束公示并归档')
  await expect(reviewer.locator('.ant-tag').getByText('已归档', { exact: true })).toBeVisible()
}

/** The assessor sees who is complete and who is not, and why; answers the address of what was submitted. */
export async function prepareSubmission(assessor: Page, code: string): Promise<void> {
  await assessor.goto('/result-submissions/ready')
  await assessor.getByRole('row', { name: code }).getByRole('link', { name: '核对并上报' }).click()
  await expect(assessor.getByRole('heading', { name: '核对并上报' })).toBeVisible()
}

export async function submitResults(assessor: Page, count: number): Promise<string> {
  await assessor.getByRole('button', { name: `上报 ${count} 人` }).click()
  await expect(assessor.getByText('已上报')).toBeVisible()
  return new URL(assessor.url()).pathname
}

export async function startReview(reviewer: Page, code: string): Promise<void> {
  await reviewer.goto('/result-submissions?status=Submitted')
  await reviewer.getByRole('link', { name: code }).click()
  await confirmStep(reviewer, '开始审核')
}

/** One decision for each trainee, then the end of the review. */
export async function decide(reviewer: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await reviewer.getByRole('radiogroup', { name }).getByText('通过', { exact: true }).click()
}

export async function concludeReview(reviewer: Page, count: number): Promise<void> {
  await reviewer.getByRole('button', { name: `保存结论（${count} 人）` }).click()
  await confirmStep(reviewer, '完成审核')
  await expect(reviewer.getByText('全部通过')).toBeVisible()
}

/** Answers the certificate numbers in the order of the submission. */
export async function issueCertificates(approver: Page, submission: string, count: number): Promise<void> {
  await approver.goto(submission)
  await confirmStep(approver, `颁发证书（${count} 人）`)
  await expect(approver.getByRole('link', { name: /^CSM/ })).toHaveCount(count)
}

/** Saves the PDF as anybody would, and answers the address that its QR code leads to. */
export async function downloadOwnCertificate(
  trainee: Page,
): Promise<{ number: string; byQrCode: string; pdf: Buffer }> {
  await trainee.goto('/my-certificates')
  const number = await trainee.getByText(/^CSM[0-9X]+$/).innerText()
  const [download] = await Promise.all([
    trainee.waitForEvent('download'),
    trainee.getByRole('button', { name: '下载证书' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const byQrCode = (await trainee.getByRole('link', { name: '打开查验页面' }).getAttribute('href')) ?? ''
  return { number, byQrCode, pdf: Buffer.concat(chunks) }
}

export async function verify(anybody: Page, number: string, holder: string): Promise<void> {
  await anybody.goto('/verify')
  await anybody.getByLabel('证书编号').fill(number)
  await anybody.getByLabel('持证人姓名').fill(holder)
  await anybody.getByRole('button', { name: '查验' }).click()
  await expect(anybody.getByText('证书有效')).toBeVisible()
}
