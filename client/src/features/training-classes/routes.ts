import { CalendarOutlined, IdcardOutlined, TeamOutlined } from '@ant-design/icons'
import { text } from '@/shared/routing/search'
import { defineScreens } from '@/shared/routing/screen'
import { classListSearch, classSearch, planSearch, timetableSearch } from './search'

export const screens = defineScreens(
  {
    path: '/training-classes',
    area: 'work',
    title: (t) => t('trainingClasses:list.title'),
    permission: 'ReadTrainingClasses',
    nav: { group: 'teaching', order: 0, icon: TeamOutlined },
    search: classListSearch,
    load: () => import('./list-training-classes'),
  },
  {
    path: '/timetable',
    area: 'work',
    title: (t) => t('trainingClasses:timetable.title'),
    permission: 'ReadTrainingClasses',
    nav: { group: 'teaching', order: 1, icon: CalendarOutlined },
    search: timetableSearch,
    load: () => import('./timetable'),
  },
  {
    path: '/training-classes/plan',
    area: 'work',
    title: (t) => t('trainingClasses:plan.title'),
    permission: 'ManageTrainingClasses',
    search: planSearch,
    load: () => import('./plan-training-class'),
  },
  {
    path: '/training-classes/import-attendance',
    area: 'work',
    title: (t) => t('trainingClasses:importing.title'),
    permission: 'RecordTraining',
    load: () => import('./import-attendance'),
  },
  {
    path: '/training-classes/$classId',
    area: 'work',
    title: (t) => t('trainingClasses:list.title'),
    permission: 'ReadTrainingClasses',
    search: classSearch,
    load: () => import('./training-class'),
  },
  {
    path: '/training-classes/$classId/roster',
    area: 'work',
    title: (t) => t('trainingClasses:roster.title'),
    permission: 'ReadTrainingClasses',
    load: () => import('./class-roster'),
  },
  {
    path: '/training-sessions/$sessionId',
    area: 'work',
    title: (t) => t('trainingClasses:rollCall.title'),
    permission: 'RecordTraining',
    load: () => import('./record-attendance'),
  },
  {
    path: '/training-sessions/$sessionId/code',
    area: 'work',
    title: (t) => t('trainingClasses:code.title'),
    permission: 'RecordTraining',
    load: () => import('./sign-in-code'),
  },
  {
    path: '/training-sessions/$sessionId/practice',
    area: 'work',
    title: (t) => t('trainingClasses:practice.title'),
    permission: 'RecordTraining',
    search: { trainee: text() },
    load: () => import('./record-practice'),
  },
  {
    path: '/sign-in-to-session',
    area: 'work',
    title: (t) => t('trainingClasses:signIn.title'),
    permission: 'SignInToSession',
    search: { code: text() },
    load: () => import('./sign-in-to-session'),
  },
  {
    path: '/my-training',
    area: 'work',
    title: (t) => t('trainingClasses:mine.title'),
    permission: 'SignInToSession',
    nav: { group: 'own', order: 20, icon: IdcardOutlined },
    load: () => import('./my-training'),
  },
)
