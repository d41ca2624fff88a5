import { FileDoneOutlined, SolutionOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { assessorSearch } from './search'

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
    path: '/commitment-letter',
    area: 'work',
    title: (t) => t('assessors:letter.title'),
    permission: 'SignCommitmentLetter',
    nav: { group: 'own', order: 0, icon: FileDoneOutlined },
    load: () => import('./sign-commitment-letter'),
  },
)
