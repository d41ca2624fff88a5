import { expect, it } from 'vitest'
import type { RegistrationView } from '@/api/generated/types.gen'
import { isOpenClaim, isOpenProof, proofsToHandIn } from './open-items'

const proof = (kind: string, verdict: string | null) => ({ kind, verdict, fileId: kind })
const registration = (values: object) =>
  ({ status: 'Returned', neededProofs: ['Photo', 'IdFront', 'Diploma'], ...values }) as unknown as RegistrationView

const returned = registration({
  returned: { proofs: ['Photo'], claim: false },
  proofs: [proof('Photo', 'Unclear'), proof('IdFront', 'Accepted'), proof('DiplomaLossStatement', null)],
})

it('opens the returned proof only, and asks for it again', () => {
  expect(['Photo', 'IdFront', 'Diploma'].map((kind) => isOpenProof(returned, kind as 'Photo'))).toEqual([
    true,
    false,
    false,
  ])
  expect(isOpenClaim(returned)).toBe(false)
  expect(proofsToHandIn(returned)).toEqual(['Photo'])
})

it('opens what nobody has handed in, and the whole of a draft', () => {
  expect(isOpenProof(registration({ returned: { proofs: [], claim: true }, proofs: [] }), 'Diploma')).toBe(true)
  expect(isOpenProof(registration({ status: 'Draft', proofs: returned.proofs }), 'IdFront')).toBe(true)
  expect(isOpenProof(registration({ status: 'Submitted', proofs: [] }), 'Photo')).toBe(false)
})
