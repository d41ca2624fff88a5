import { ReadOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { teacherSearch } from './search'

export const screens = defineScreens({
  path: '/teachers',
  area: 'work',
  title: (t) => t('teachers:title'),
  permission: 'ReadStaffRegisters',
  nav: { group: 'centre', order: 3, icon: ReadOutlined },
  search: teacherSearch,
  load: () => import('./list-teachers'),
})
