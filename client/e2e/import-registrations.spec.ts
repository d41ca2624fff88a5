import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { invented, registrationSheet } from './main-job/roster'
import { expectAccessible } from './support/accessibility'
import { expect, test } from './support/people'
import { proofs } from './support/registration'
import { picture } from './support/screens'

/** Runs may meet the people of an earlier one. */
const draw = Math.floor(Math.random() * 900)
const whole = invented('司徒完整', '19910203', draw)
const faulty = invented('上官待补', '19920304', draw + 1)
const wrong = invented('令狐有误', '19930405', draw + 2)
const stranger = invented('无此报名', '19940506', draw + 3)

const bad = fileURLToPath(new URL('../../tests/Samples/proofs/bad/', import.meta.url))
const sample = (path: string) => new Uint8Array(readFileSync(path))
/** The anti-virus test string, in two parts so that this file does not hold it. */
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

test('staff import the good rows of a sheet and an archive of proofs, and learn of every file that does not fit', async ({
  as,
}) => {
  test.setTimeout(240_000)
  const staff = await as('staff')
  await staff.goto('/registrations/import')

  await test.step('a faulty row is shown and left out when the user says so', async () => {
    const document = wrong.document.slice(0, 17) + (wrong.document.endsWith('1') ? '2' : '1')
    await staff.locator('input[type=file][accept*=".xlsx"]').setInputFiles({
      name: '报名登记表.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: registrationSheet([whole, { ...wrong, document }, faulty], '长度计量员'),
    })
    await expect(staff.getByText('共 3 行，2 行通过，1 行有问题。')).toBeVisible()
    await expect(staff.getByText('身份证号码校验位不正确')).toBeVisible()
    await staff.getByRole('checkbox', { name: /书面同意/ }).check()
    await picture(staff, 'import-sheet')
    await staff.getByRole('button', { name: '导入通过的 2 行' }).click()
    await expect(staff.getByText('已导入 2 行。')).toBeVisible()
    await expect(staff.getByText('1 行未导入。')).toBeVisible()
  })

  await test.step('the archive is looked through before anything is uploaded', async () => {
    const archive = zipSync({
      [`${whole.document}/照片.jpg`]: sample(`${proofs}photo.jpg`),
      [`${whole.document}/身份证正面.jpg`]: sample(`${proofs}id-front.jpg`),
      [`${whole.document}/身份证反面.jpg`]: sample(`${proofs}id-back.jpg`),
      [`${whole.document}/工龄证明.pdf`]: sample(`${proofs}employment-proof.pdf`),
      [`${whole.document}_毕业证_A1B2C3D4E5F6.pdf`]: sample(`${proofs}diploma.pdf`),
      [`${faulty.document}_工龄证明.pdf`]: strToU8(`%PDF-1.4\n${eicar}`),
      [`${stranger.document}.jpg`]: sample(`${proofs}photo.jpg`),
      [`${whole.document}/说明.txt`]: strToU8('说明'),
      '照片.svg': sample(`${bad}svg-with-script.svg`),
      '__MACOSX/._照片.jpg': strToU8(''),
    })
    await staff.locator('input[type=file][accept=".zip"]').setInputFiles({
      name: '材料.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(archive),
    })
    await expect(staff.getByText('6 个文件可导入，对应 2 份报名；3 个文件不能导入。')).toBeVisible()
    await expect(staff.getByText('本中心没有此证件号码的、正在收取材料的报名。')).toBeVisible()
    await expect(staff.getByText('文件名没有说明是哪种材料。')).toBeVisible()
    await expect(staff.getByText('文件名或文件夹名中没有证件号码。')).toBeVisible()
    await expectAccessible(staff)
    await picture(staff, 'import-proofs')
  })

  await test.step('all files of a person are handed in, or none of them with the reason', async () => {
    await staff.getByRole('button', { name: '导入 2 份报名的材料' }).click()
    await expect(staff.getByText('已导入 1 份报名的材料。')).toBeVisible()
    await expect(staff.getByText(/^上官待补：文件被识别为有害内容/)).toBeVisible()
    await picture(staff, 'import-proofs-done')
    await staff.goto(`/registrations?${new URLSearchParams({ name: whole.name }).toString()}`)
    await staff.getByRole('link', { name: whole.name, exact: true }).first().click()
    await expect(staff.locator('.proof-row').getByText('已上传', { exact: true })).toHaveCount(5)
    await expect(staff.getByLabel('学信网在线验证码')).toHaveValue('A1B2C3D4E5F6')
  })
})
