import { oneOf } from '@/shared/routing/search'

export const submissionStatuses = [
  'Draft',
  'Submitted',
  'UnderReview',
  'Returned',
  'Approved',
  'PartlyApproved',
] as const

export const submissionSearch = { status: oneOf(...submissionStatuses) }
