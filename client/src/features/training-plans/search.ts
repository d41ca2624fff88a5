import { oneOf, text, whole } from '@/shared/routing/search'

export const planStatuses = ['Draft', 'Submitted', 'Approved', 'Returned', 'Ended'] as const

export const progressSearch = { year: text(), planId: text() }

export const planSearch = { status: oneOf(...planStatuses), year: whole(2020, 2100) }
