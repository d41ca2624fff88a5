import { oneOf } from '@/shared/routing/search'

export const examinationStatuses = [
  'Requested',
  'Arranged',
  'Held',
  'Marked',
  'Verified',
  'Published',
  'Closed',
  'Void',
] as const

export const examinationListSearch = { status: oneOf(...examinationStatuses) }
