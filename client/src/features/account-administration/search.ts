import { oneOf, text } from '@/shared/routing/search'

export const allRoles = [
  'SocietyAdministrator',
  'SocietyReviewer',
  'SocietyApprover',
  'Supervisor',
  'Expert',
  'BranchManager',
  'BranchStaff',
  'Teacher',
  'Assessor',
  'Trainee',
  'Auditor',
] as const

export const societyRoles = [
  'SocietyAdministrator',
  'SocietyReviewer',
  'SocietyApprover',
  'Supervisor',
  'Expert',
  'Auditor',
] as const

export const staffRoles = ['BranchStaff', 'Teacher', 'Assessor'] as const

export const accountSearch = { search: text(), role: oneOf(...allRoles) }
