import { expect, it } from 'vitest'
import type { MatchProofsItem, ProofKind } from '@/api/generated/types.gen'
import type { ArchivedProof } from './proof-archive'
import { placeProofs } from './proof-plan'

const file = (path: string, document: string | null, kind: ProofKind | null, bytes = 1000): ArchivedProof => ({
  path,
  document,
  kind,
  bytes,
  code: null,
  load: () => Promise.reject(new Error('not unpacked')),
})
const registration: MatchProofsItem = {
  index: 0,
  registrationId: 'r1',
  name: '张三',
  noticeTitle: '春季班',
  open: ['Photo', 'Diploma'],
}

it('gathers the files of a person and says why the others go nowhere', () => {
  const plan = placeProofs(
    [
      file('1/照片.jpg', 'A1', 'Photo'),
      file('1/毕业证.pdf', 'A1', 'Diploma'),
      file('1/照片2.jpg', 'A1', 'Photo'),
      file('1/身份证正面.jpg', 'A1', 'IdFront'),
      file('1/大.pdf', 'A1', 'Diploma', 26_000_000),
      file('2/照片.jpg', 'B2', 'Photo'),
      file('照片.jpg', null, 'Photo'),
      file('1/说明.txt', 'A1', null),
    ],
    new Map([['A1', [registration]]]),
  )
  expect(plan.groups.map((group) => [group.registration.name, group.files.map(({ path }) => path)])).toEqual([
    ['张三', ['1/照片.jpg', '1/毕业证.pdf']],
  ])
  expect(plan.misfits.map(({ why }) => why)).toEqual([
    'twice',
    'notOpen',
    'tooLarge',
    'noRegistration',
    'noDocument',
    'noKind',
  ])
})
