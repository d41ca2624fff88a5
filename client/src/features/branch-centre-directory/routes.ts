import { defineScreens } from '@/shared/routing/screen'
import { directorySearch } from './search'

export const screens = defineScreens(
  {
    path: '/centres',
    area: 'public',
    title: (t) => t('branchCentreDirectory:title'),
    search: directorySearch,
    load: () => import('./list-branch-centres'),
  },
  {
    path: '/centres/$centreId',
    area: 'public',
    title: (t) => t('branchCentreDirectory:title'),
    load: () => import('./get-branch-centre'),
  },
  {
    path: '/licences/$number',
    area: 'public',
    title: (t) => t('branchCentreDirectory:licence'),
    load: () => import('./verify-licence'),
  },
)
