import { oneOf } from '@/shared/routing/search'
import { complaintKinds } from './kinds'

export const complaintStatuses = ['Filed', 'Acknowledged'] as const

export const complaintSearch = { status: oneOf(...complaintStatuses), kind: oneOf(...complaintKinds) }
