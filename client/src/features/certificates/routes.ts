import { IdcardOutlined, TrophyOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { certificateSearch } from './search'

export const screens = defineScreens(
  {
    path: '/certificates',
    area: 'work',
    title: (t) => t('certificates:title'),
    permission: 'ReadCertificates',
    nav: { group: 'certificate', order: 20, icon: IdcardOutlined },
    search: certificateSearch,
    load: () => import('./list-certificates'),
  },
  {
    path: '/certificates/$id',
    area: 'work',
    title: (t) => t('certificates:details'),
    permission: 'ReadCertificates',
    load: () => import('./get-certificate'),
  },
  {
    path: '/my-certificates',
    area: 'work',
    title: (t) => t('certificates:mine'),
    permission: 'ReadOwnCertificates',
    nav: { group: 'own', order: 30, icon: TrophyOutlined },
    load: () => import('./list-my-certificates'),
  },
)
