import { TeamOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { classListSearch } from './search'

export const screens = defineScreens({
  path: '/training-classes',
  area: 'work',
  title: (t) => t('trainingClasses:list.title'),
  permission: 'ReadTrainingClasses',
  nav: { group: 'teaching', order: 0, icon: TeamOutlined },
  search: classListSearch,
  load: () => import('./list-training-classes'),
})
