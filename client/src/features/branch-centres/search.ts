import { oneOf, text } from '@/shared/routing/search'

export const centreStatuses = ['Active', 'Suspended', 'Revoked'] as const

export const centreSearch = { search: text(), status: oneOf(...centreStatuses) }
