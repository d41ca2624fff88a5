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

/** The one notice that a sheet is meant for; all open ones without it. */
export const importSearch = { noticeId: text() }
