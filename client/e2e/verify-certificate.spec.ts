import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/people'
import { picture } from './support/screens'

interface Listed {
  items: { number: string; holderName: string }[]
}

test('anybody verifies a certificate by number and name, and nobody by the number alone', async ({ as, page }) => {
  const manager = await as('manager')
  const answer = manager.waitForResponse((response) => new URL(response.url()).pathname === '/api/certificates')
  await manager.goto('/certificates')
  const [certificate] = ((await (await answer).json()) as Listed).items
  if (!certificate) throw new Error('The demo has issued no certificate')

  await page.goto('/verify')
  await page.getByLabel('证书编号').fill(certificate.number)
  await page.getByLabel('持证人姓名').fill('查无此人')
  await page.getByRole('button', { name: '查验' }).click()
  await expect(page.getByRole('alert')).toContainText('未查询到与所填信息一致的证书')

  await page.getByLabel('持证人姓名').fill(certificate.holderName)
  await page.getByRole('button', { name: '查验' }).click()
  await expect(page.getByText('证书有效')).toBeVisible()
  await expect(page.getByText(certificate.number)).toBeVisible()
  await expect(page.getByText(certificate.holderName)).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'verified-certificate')
})
