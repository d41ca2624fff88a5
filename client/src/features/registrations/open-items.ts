import type { ProofKind, RegistrationView } from '@/api/generated/types.gen'

/** A loss statement takes the place of the diploma. */
const standsFor = (kind: ProofKind): ProofKind => (kind === 'DiplomaLossStatement' ? 'Diploma' : kind)

/** The trainee is at work: a draft, or returned for correction. */
export const isWithTrainee = ({ status }: RegistrationView) => status === 'Draft' || status === 'Returned'

export const isOpenClaim = ({ status, returned }: RegistrationView) =>
  status === 'Draft' || status === 'Waitlisted' || (status === 'Returned' && returned?.claim === true)

const handedIn = ({ proofs }: RegistrationView, kind: ProofKind) =>
  proofs.find((proof) => standsFor(proof.kind) === standsFor(kind))

/** After a return only the returned proofs are open, and those that nobody has handed in. */
export const isOpenProof = (registration: RegistrationView, kind: ProofKind) =>
  registration.status === 'Draft' ||
  registration.status === 'Waitlisted' ||
  (registration.status === 'Returned' &&
    (!handedIn(registration, kind) ||
      registration.returned?.proofs.some((returned) => standsFor(returned) === standsFor(kind)) === true))

/** What still keeps the registration from being submitted: proofs missing, or returned and not replaced. */
export const proofsToHandIn = (registration: RegistrationView) =>
  registration.neededProofs.filter((kind) => {
    const proof = handedIn(registration, kind)
    return !proof || proof.verdict === 'Unclear' || proof.verdict === 'False'
  })
