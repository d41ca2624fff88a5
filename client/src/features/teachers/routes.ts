import { ReadOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { teacherSearch } from './search'

export const screens = defineScreens(
  {
    path: '/teachers',
    area: 'work',
    title: (t) => t('teachers:title'),
    permission: 'ReadStaffRegisters',
    nav: { group: 'centre', order: 3, icon: ReadOutlined },
    search: teacherSearch,
    load: () => import('./list-teachers'),
  },
  {
    path: '/teachers/new',
    area: 'work',
    title: (t) => t('teachers:propose'),
    permission: 'ManageStaffRegisters',
    load: () => import('./propose-teacher'),
  },
  {
    path: '/teachers/$teacherId',
    area: 'work',
    title: (t) => t('teachers:one'),
    permission: 'ReadStaffRegisters',
    load: () => import('./get-teacher'),
  },
  {
    path: '/teachers/$teacherId/edit',
    area: 'work',
    title: (t) => t('teachers:edit'),
    permission: 'ManageStaffRegisters',
    load: () => import('./edit-teacher'),
  },
)
