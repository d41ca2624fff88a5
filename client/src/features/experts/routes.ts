import { CalendarOutlined, UsergroupAddOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { expertSearch } from './search'

export const screens = defineScreens(
  {
    path: '/experts',
    area: 'work',
    title: (t) => t('experts:title'),
    permission: 'ReadApplicationQueue',
    nav: { group: 'centre', order: 7, icon: UsergroupAddOutlined },
    search: expertSearch,
    load: () => import('./list-experts'),
  },
  {
    path: '/experts/new',
    area: 'work',
    title: (t) => t('experts:register'),
    permission: 'ManageExperts',
    load: () => import('./register-expert'),
  },
  {
    path: '/experts/$expertId',
    area: 'work',
    title: (t) => t('experts:one'),
    permission: 'ReadApplicationQueue',
    load: () => import('./get-expert'),
  },
  {
    path: '/experts/$expertId/edit',
    area: 'work',
    title: (t) => t('experts:edit'),
    permission: 'ManageExperts',
    load: () => import('./edit-expert'),
  },
  {
    path: '/my-absences',
    area: 'work',
    title: (t) => t('experts:own.title'),
    permission: 'AuditOnSite',
    nav: { group: 'own', order: 0, icon: CalendarOutlined },
    load: () => import('./own-expert-entry'),
  },
)
