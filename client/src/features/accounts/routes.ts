import { defineScreens } from '@/shared/routing/screen'
import { signInSearch } from './search'

export const screens = defineScreens(
  {
    path: '/sign-in',
    area: 'public',
    title: (t) => t('accounts:signIn.title'),
    search: signInSearch,
    load: () => import('./sign-in'),
  },
  { path: '/callback', area: 'bare', title: (t) => t('accounts:signIn.returning'), load: () => import('./callback') },
)
