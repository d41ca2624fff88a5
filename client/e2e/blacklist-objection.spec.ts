import { fileURLToPath } from 'node:url'
import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/people'
import { picture } from './support/screens'

const letter = fileURLToPath(
  new URL('../../tests/Samples/proofs/trainee-06/diploma-loss-statement.pdf', import.meta.url),
)

test('an objection is decided once by an approver, who does not decide about the next one', async ({ as }) => {
  const approver = await as('approver')
  await approver.getByRole('link', { name: /待复核的黑名单异议/ }).click()
  await expect(approver.getByRole('heading', { name: '黑名单异议', level: 1 })).toBeVisible()
  await expectAccessible(approver)
  await picture(approver, 'list-blacklist-objections')
  await approver.getByRole('link', { name: '董晓晴' }).click()
  await expect(approver.getByText('本人提出异议')).toBeVisible()
  await expectAccessible(approver)
  await picture(approver, 'get-blacklist-entry')

  await approver.getByRole('button', { name: '维持', exact: true }).click()
  const dialog = approver.getByRole('dialog')
  await dialog.getByLabel('理由').fill('院校来函证实查无此人')
  await dialog.getByRole('button', { name: '维持', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(approver.getByText('复核后维持')).toBeVisible()

  const person = await as('secondTrainee')
  await person.setViewportSize({ width: 390, height: 844 })
  await person.getByRole('link', { name: /您被列入黑名单/ }).click()
  await expect(person.getByText('院校来函证实查无此人')).toBeVisible()
  await expectAccessible(person)
  await picture(person, 'my-blacklist-entry')
  await person.getByLabel('异议理由').fill('补充教育主管部门的更名批复，请再次复核。')
  await person.locator('input[type=file]').setInputFiles(letter)
  await expect(person.getByText(/diploma-loss-statement/)).toBeVisible()
  await person.getByRole('button', { name: '提交异议' }).click()
  await expect(person.getByText('异议复核中')).toBeVisible()
  await expect(person.getByRole('button', { name: '提交异议' })).toBeHidden()

  await approver.reload()
  await expect(approver.getByText('您曾经办此记录，须由未参与的审批人复核。')).toBeVisible()
  await expect(approver.getByRole('button', { name: '解除' })).toBeHidden()
})
