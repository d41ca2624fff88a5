import { SettingOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens({
  path: '/settings',
  area: 'work',
  title: (t) => t('settings:title'),
  permission: 'ManageSettings',
  nav: { group: 'system', order: 5, icon: SettingOutlined },
  load: () => import('./list-settings'),
})
