import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens(
  {
    path: '/verify',
    area: 'public',
    title: (t) => t('certificateVerification:title'),
    load: () => import('./verify-certificate'),
  },
  {
    path: '/verify/$token',
    area: 'public',
    title: (t) => t('certificateVerification:title'),
    load: () => import('./verify-certificate-by-token'),
  },
)
