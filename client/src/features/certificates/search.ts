import { oneOf, text } from '@/shared/routing/search'

export const certificateStatuses = ['Issued', 'Suspended', 'Withdrawn', 'Replaced'] as const

export const certificateSearch = { number: text(), submissionId: text(), status: oneOf(...certificateStatuses) }
