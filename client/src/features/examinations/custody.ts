/** The chain of custody in its only order (A20.1). */
export const custodySteps = [
  'Created',
  'Sealed',
  'HandedOver',
  'Received',
  'Opened',
  'Collected',
  'Returned',
  'Destroyed',
] as const

export type CustodyStepKind = (typeof custodySteps)[number]

/** The society's own steps; the others belong to the assessors on duty. */
export const isOfSociety = (step: CustodyStepKind) => ['Created', 'Sealed', 'HandedOver', 'Destroyed'].includes(step)
