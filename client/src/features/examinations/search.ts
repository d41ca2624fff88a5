import { oneOf, text } from '@/shared/routing/search'

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

export const examinationTabs = ['overview', 'papers', 'day', 'marks', 'results'] as const

export const examinationSearch = { tab: oneOf(...examinationTabs) }

export const requestSearch = { classId: text() }
