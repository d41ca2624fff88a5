import { expect, it } from 'vitest'
import text from '@/text/zh-CN/registrations'
import { readProofName } from './proof-names'

const read = (path: string) => readProofName(path, text.archive.words)

it.each([
  ['330599199712059251/照片.jpg', '330599199712059251', 'Photo', null],
  ['材料/33059919971205925x.jpg', '33059919971205925X', 'Photo', null],
  ['330599199712059251_身份证正面.jpg', '330599199712059251', 'IdFront', null],
  ['330599199712059251_身份证 反面.jpg', '330599199712059251', 'IdBack', null],
  ['330599199712059251_毕业证_A1B2C3D4E5F6.pdf', '330599199712059251', 'Diploma', 'A1B2C3D4E5F6'],
  ['330599199712059251/学历遗失证明.pdf', '330599199712059251', 'DiplomaLossStatement', null],
  ['330599199712059251/employment-proof.pdf', '330599199712059251', 'EmploymentProof', null],
  ['E12345678_职称证书.pdf', 'E12345678', 'TitleCertificate', null],
])('reads %s', (path, document, kind, code) => expect(read(path)).toEqual({ document, kind, code }))

it('says what a name lacks', () => {
  expect(read('照片.jpg')).toEqual({ document: null, kind: 'Photo', code: null })
  expect(read('330599199712059251_说明.docx').kind).toBeNull()
})
