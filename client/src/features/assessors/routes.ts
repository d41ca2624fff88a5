import { FileDoneOutlined, SolutionOutlined, ScheduleOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { assessorSearch, courseSearch } from './search'

export const screens = defineScreens(
  {
    path: '/assessors',
    area: 'work',
    title: (t) => t('assessors:title'),
    permission: 'ReadStaffRegisters',
    nav: { group: 'centre', order: 4, icon: SolutionOutlined },
    search: assessorSearch,
    load: () => import('./list-assessors'),
  },
  {
    path: '/assessors/new',
    area: 'work',
    title: (t) => t('assessors:nominate'),
    permission: 'ManageStaffRegisters',
    load: () => import('./nominate-assessor'),
  },
  {
    path: '/assessors/$assessorId',
    area: 'work',
    title: (t) => t('assessors:one'),
    permission: 'ReadStaffRegisters',
    load: () => import('./get-assessor'),
  },
  {
    path: '/assessors/$assessorId/edit',
    area: 'work',
    title: (t) => t('assessors:edit'),
    permission: 'ManageStaffRegisters',
    load: () => import('./edit-assessor'),
  },
  {
    path: '/assessor-courses',
    area: 'work',
    title: (t) => t('assessors:courses.title'),
    permission: ['ManageStaffRegisters', 'ReviewStaffRegisters', 'CertifyAssessors'],
    nav: { group: 'centre', order: 5, icon: ScheduleOutlined },
    search: courseSearch,
    load: () => import('./list-assessor-courses'),
  },
  {
    path: '/assessor-courses/new',
    area: 'work',
    title: (t) => t('assessors:courses.open'),
    permission: 'ReviewStaffRegisters',
    load: () => import('./open-assessor-course'),
  },
  {
    path: '/assessor-courses/$courseId',
    area: 'work',
    title: (t) => t('assessors:courses.one'),
    permission: 'ReadStaffRegisters',
    load: () => import('./get-assessor-course'),
  },
  {
    path: '/commitment-letter',
    area: 'work',
    title: (t) => t('assessors:letter.title'),
    permission: 'SignCommitmentLetter',
    nav: { group: 'own', order: 0, icon: FileDoneOutlined },
    load: () => import('./sign-commitment-letter'),
  },
  {
    path: '/assessor-certificates/$number',
    area: 'public',
    title: (t) => t('assessors:verify.title'),
    load: () => import('./verify-assessor-certificate'),
  },
)
