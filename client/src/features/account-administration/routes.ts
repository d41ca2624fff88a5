import { TeamOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { accountSearch } from './search'

export const screens = defineScreens(
  {
    path: '/accounts',
    area: 'work',
    title: (t) => t('accountAdministration:title'),
    permission: 'ManageAccounts',
    nav: { group: 'system', order: 0, icon: TeamOutlined },
    search: accountSearch,
    load: () => import('./list-accounts'),
  },
  {
    path: '/accounts/society/new',
    area: 'work',
    title: (t) => t('accountAdministration:openSociety.title'),
    permission: 'OpenSocietyAccounts',
    load: () => import('./open-society-account'),
  },
  {
    path: '/accounts/staff/new',
    area: 'work',
    title: (t) => t('accountAdministration:openStaff.title'),
    permission: 'OpenStaffAccounts',
    load: () => import('./open-staff-account'),
  },
  {
    path: '/accounts/machine-clients/new',
    area: 'work',
    title: (t) => t('accountAdministration:machine.title'),
    permission: 'OpenSocietyAccounts',
    load: () => import('./register-machine-client'),
  },
)
