import { SwapOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { changeSearch, requestSearch } from './search'

export const screens = defineScreens(
  {
    path: '/centre-changes',
    area: 'work',
    title: (t) => t('centreChanges:title'),
    permission: 'ReadCentreChanges',
    nav: { group: 'centre', order: 6, icon: SwapOutlined },
    search: changeSearch,
    load: () => import('./list-centre-changes'),
  },
  {
    path: '/centre-changes/new',
    area: 'work',
    title: (t) => t('centreChanges:request'),
    permission: 'RequestCentreChanges',
    search: requestSearch,
    load: () => import('./request-centre-change'),
  },
  {
    path: '/centre-changes/$changeId',
    area: 'work',
    title: (t) => t('centreChanges:one'),
    permission: 'ReadCentreChanges',
    load: () => import('./get-centre-change'),
  },
)
