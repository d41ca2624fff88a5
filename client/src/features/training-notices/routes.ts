import { NotificationOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { noticeListSearch } from './search'

export const screens = defineScreens(
  {
    path: '/training-notices',
    area: 'work',
    title: (t) => t('trainingNotices:title'),
    permission: 'ReadTrainingNotices',
    nav: { group: 'centre', order: 30, icon: NotificationOutlined },
    search: noticeListSearch,
    load: () => import('./list-training-notices'),
  },
  {
    path: '/training-notices/new/$planId/$planRowId',
    area: 'work',
    title: (t) => t('trainingNotices:draft'),
    permission: 'ManageTrainingNotices',
    load: () => import('./draft-training-notice'),
  },
  {
    path: '/training-notices/$noticeId',
    area: 'work',
    title: (t) => t('trainingNotices:title'),
    permission: 'ReadTrainingNotices',
    load: () => import('./get-training-notice'),
  },
  {
    path: '/training-notices/$noticeId/edit',
    area: 'work',
    title: (t) => t('trainingNotices:revise'),
    permission: 'ManageTrainingNotices',
    load: () => import('./revise-training-notice'),
  },
  {
    path: '/training-notices/$noticeId/capacity',
    area: 'work',
    title: (t) => t('trainingNotices:changeCapacity'),
    permission: 'ManageTrainingNotices',
    load: () => import('./change-notice-capacity'),
  },
  {
    path: '/training-notices/$noticeId/fees',
    area: 'work',
    title: (t) => t('trainingNotices:changeFees'),
    permission: 'ManageTrainingNotices',
    load: () => import('./change-training-fees'),
  },
)
