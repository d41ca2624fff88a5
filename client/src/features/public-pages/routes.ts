import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens({
  path: '/',
  area: 'public',
  title: (t) => t('publicPages:title'),
  load: () => import('./start'),
})
