import { oneOf, text } from '@/shared/routing/search'

export const applicationStatuses = [
  'Draft',
  'Submitted',
  'Returned',
  'DocumentsAccepted',
  'AuditScheduled',
  'Audited',
  'Approved',
  'Refused',
  'Withdrawn',
] as const

export const applicationSearch = { status: oneOf(...applicationStatuses), search: text() }

export const queueStatuses = ['Submitted', 'DocumentsAccepted', 'AuditScheduled', 'Audited'] as const
export const queueOwners = ['Mine', 'Nobody'] as const
export const queueSearch = { status: oneOf(...queueStatuses), owner: oneOf(...queueOwners), search: text() }

export const sectionSearch = {
  section: oneOf(
    'unit',
    'trainingDepartment',
    'items',
    'premises',
    'equipment',
    'teachers',
    'assessors',
    'managementRules',
    'trainingWorkPlan',
    'attachments',
    'declaration',
  ),
}
