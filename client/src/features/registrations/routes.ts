import { FormOutlined, SolutionOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { importSearch, registrationSearch } from './search'

export const screens = defineScreens(
  {
    path: '/registrations',
    area: 'work',
    title: (t) => t('registrations:list.title'),
    permission: 'ReadRegistrations',
    nav: { group: 'centre', order: 30, icon: SolutionOutlined },
    search: registrationSearch,
    load: () => import('./list-registrations'),
  },
  {
    path: '/registrations/import',
    area: 'work',
    title: (t) => t('registrations:import.title'),
    permission: 'ImportRegistrations',
    search: importSearch,
    load: () => import('./import-registrations'),
  },
  {
    path: '/registrations/new/$noticeId',
    area: 'work',
    title: (t) => t('registrations:register.title'),
    permission: 'RegisterTrainee',
    load: () => import('./register-trainee'),
  },
  {
    path: '/registrations/$registrationId',
    area: 'work',
    title: (t) => t('registrations:list.title'),
    permission: 'ReadRegistrations',
    load: () => import('./get-registration'),
  },
  {
    path: '/registrations/$registrationId/claim',
    area: 'work',
    title: (t) => t('registrations:correct.title'),
    permission: 'ReadRegistrations',
    load: () => import('./correct-registration'),
  },
  {
    path: '/my-registrations',
    area: 'work',
    title: (t) => t('registrations:mine.title'),
    permission: 'ReadOwnRegistrations',
    nav: { group: 'own', order: 0, icon: FormOutlined },
    load: () => import('./list-my-registrations'),
  },
  {
    path: '/my-registrations/$registrationId',
    area: 'work',
    title: (t) => t('registrations:mine.title'),
    permission: 'ReadOwnRegistrations',
    load: () => import('./my-registration'),
  },
  {
    path: '/my-registrations/$registrationId/claim',
    area: 'work',
    title: (t) => t('registrations:correct.title'),
    permission: 'ReadOwnRegistrations',
    load: () => import('./correct-registration'),
  },
)
