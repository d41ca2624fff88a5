import { ProfileOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens({
  path: '/my-data',
  area: 'work',
  title: (t) => t('trainees:title'),
  permission: 'UseOwnData',
  nav: { group: 'own', order: 40, icon: ProfileOutlined },
  load: () => import('./get-my-data'),
})
