import { TagsOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'

export const screens = defineScreens(
  {
    path: '/occupations',
    area: 'work',
    title: (t) => t('occupations:title'),
    permission: 'ReadOccupations',
    nav: { group: 'centre', order: 8, icon: TagsOutlined },
    load: () => import('./list-catalogue'),
  },
  {
    path: '/occupations/new',
    area: 'work',
    title: (t) => t('occupations:enter'),
    permission: 'ManageOccupations',
    load: () => import('./enter-occupation'),
  },
  {
    path: '/occupations/$occupationId',
    area: 'work',
    title: (t) => t('occupations:title'),
    permission: 'ReadOccupations',
    load: () => import('./get-occupation'),
  },
  {
    path: '/occupations/$occupationId/revise',
    area: 'work',
    title: (t) => t('occupations:revise'),
    permission: 'ManageOccupations',
    load: () => import('./revise-occupation'),
  },
)
