import { StopOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { objectionSearch } from './search'

export const screens = defineScreens(
  {
    path: '/blacklist-objections',
    area: 'work',
    title: (t) => t('blacklist:objections.title'),
    permission: 'ReadBlacklistEntries',
    nav: { group: 'centre', order: 31, icon: StopOutlined },
    search: objectionSearch,
    load: () => import('./list-blacklist-objections'),
  },
  {
    path: '/blacklist-entries/$entryId',
    area: 'work',
    title: (t) => t('blacklist:one'),
    permission: 'ReadBlacklistEntries',
    load: () => import('./get-blacklist-entry'),
  },
  {
    path: '/my-blacklist-entries',
    area: 'work',
    title: (t) => t('blacklist:mine.title'),
    permission: 'ObjectToBlacklistEntry',
    load: () => import('./list-my-blacklist-entries'),
  },
)
