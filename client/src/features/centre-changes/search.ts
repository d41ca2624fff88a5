import { oneOf } from '@/shared/routing/search'

export const changeStatuses = ['Submitted', 'Reviewed', 'Returned', 'Accepted', 'Refused', 'Withdrawn'] as const

export const changeKinds = ['Premises', 'Equipment', 'Manager', 'Contact', 'ScopeReduction'] as const

export const changeSearch = { status: oneOf(...changeStatuses), kind: oneOf(...changeKinds) }

export const requestSearch = { kind: oneOf(...changeKinds) }
