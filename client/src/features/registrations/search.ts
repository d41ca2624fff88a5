import { oneOf, text } from '@/shared/routing/search'

export const registrationStatuses = [
  'Draft',
  'Submitted',
  'Returned',
  'Accepted',
  'Rejected',
  'Waitlisted',
  'Withdrawn',
] as const

export const registrationSearch = { name: text(), status: oneOf(...registrationStatuses), noticeId: text() }
