import { ScheduleOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { planSearch, progressSearch } from './search'

export const screens = defineScreens(
  {
    path: '/training-plans',
    area: 'work',
    title: (t) => t('trainingPlans:title'),
    permission: 'ReadTrainingPlans',
    nav: { group: 'centre', order: 20, icon: ScheduleOutlined },
    search: planSearch,
    load: () => import('./list-training-plans'),
  },
  {
    path: '/training-plans/new',
    area: 'work',
    title: (t) => t('trainingPlans:draft'),
    permission: 'ManageTrainingPlans',
    load: () => import('./draft-training-plan'),
  },
  {
    path: '/training-plans/progress',
    area: 'work',
    title: (t) => t('trainingPlans:progress.title'),
    permission: 'ReadTrainingPlans',
    search: progressSearch,
    load: () => import('./list-plan-progress'),
  },
  {
    path: '/training-plans/$planId',
    area: 'work',
    title: (t) => t('trainingPlans:title'),
    permission: 'ReadTrainingPlans',
    load: () => import('./get-training-plan'),
  },
  {
    path: '/training-plans/$planId/edit',
    area: 'work',
    title: (t) => t('trainingPlans:revise'),
    permission: 'ManageTrainingPlans',
    load: () => import('./revise-training-plan'),
  },
)
