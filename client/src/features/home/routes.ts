import { HomeOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens({
  path: '/home',
  area: 'work',
  title: (t) => t('shared:nav.home'),
  nav: { group: 'work', order: 0, icon: HomeOutlined, beforeLicence: true },
  load: () => import('./home'),
})
