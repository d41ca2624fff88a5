import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens({
  path: '/development/messages',
  area: 'public',
  title: (t) => t('development:title'),
  load: () => import('./development-messages'),
})
