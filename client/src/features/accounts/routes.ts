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
  {
    path: '/sign-up',
    area: 'public',
    title: (t) => t('accounts:signUp.title'),
    load: () => import('./create-trainee-account'),
  },
  {
    path: '/sign-up/organisation',
    area: 'public',
    title: (t) => t('accounts:signUp.organisationTitle'),
    load: () => import('./create-organisation-account'),
  },
  {
    path: '/privacy',
    area: 'public',
    title: (t) => t('accounts:privacy.title'),
    load: () => import('./privacy-notice'),
  },
  { path: '/profile', area: 'work', title: (t) => t('accounts:profile.title'), load: () => import('./profile') },
)
