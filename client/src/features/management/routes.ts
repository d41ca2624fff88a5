import { ContactsOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { managementSearch } from './search'

export const screens = defineScreens(
  {
    path: '/management-members',
    area: 'work',
    title: (t) => t('management:title'),
    permission: 'ReadStaffRegisters',
    nav: { group: 'centre', order: 4.5, icon: ContactsOutlined },
    search: managementSearch,
    load: () => import('./list-management-members'),
  },
  {
    path: '/management-members/new',
    area: 'work',
    title: (t) => t('management:enter'),
    permission: 'ManageStaffRegisters',
    load: () => import('./enter-management-member'),
  },
  {
    path: '/management-members/$memberId',
    area: 'work',
    title: (t) => t('management:one'),
    permission: 'ReadStaffRegisters',
    load: () => import('./get-management-member'),
  },
  {
    path: '/management-members/$memberId/edit',
    area: 'work',
    title: (t) => t('management:edit'),
    permission: 'ManageStaffRegisters',
    load: () => import('./edit-management-member'),
  },
)
