import { defineScreens } from '@/shared/routing/screen'
import { noticeSearch } from './search'

export const screens = defineScreens(
  {
    path: '/notices',
    area: 'public',
    title: (t) => t('publicNotices:title'),
    search: noticeSearch,
    load: () => import('./list-public-notices'),
  },
  {
    path: '/notices/$noticeId',
    area: 'public',
    title: (t) => t('publicNotices:title'),
    load: () => import('./get-public-notice'),
  },
)
