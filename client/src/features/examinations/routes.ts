import { AuditOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { examinationListSearch } from './search'

export const screens = defineScreens({
  path: '/examinations',
  area: 'work',
  title: (t) => t('examinations:list.title'),
  permission: 'ReadExaminations',
  nav: { group: 'examination', order: 0, icon: AuditOutlined },
  search: examinationListSearch,
  load: () => import('./list-examinations'),
})
