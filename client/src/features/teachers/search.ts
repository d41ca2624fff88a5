import { flag, oneOf, text } from '@/shared/routing/search'

export const teacherStatuses = ['Proposed', 'Approved', 'Left'] as const

export const teacherSearch = { specialty: text(), status: oneOf(...teacherStatuses), awaitsApproval: flag() }
