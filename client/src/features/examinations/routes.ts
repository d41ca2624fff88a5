import { AuditOutlined, FileDoneOutlined } from '@ant-design/icons'
import { text } from '@/shared/routing/search'
import { defineScreens } from '@/shared/routing/screen'
import { examinationListSearch, examinationSearch, requestSearch } from './search'

export const screens = defineScreens(
  {
    path: '/examinations',
    area: 'work',
    title: (t) => t('examinations:list.title'),
    permission: 'ReadExaminations',
    nav: { group: 'examination', order: 0, icon: AuditOutlined },
    search: examinationListSearch,
    load: () => import('./list-examinations'),
  },
  {
    path: '/examinations/request',
    area: 'work',
    title: (t) => t('examinations:request.title'),
    permission: 'RequestExamination',
    search: requestSearch,
    load: () => import('./request-examination'),
  },
  {
    path: '/examinations/import-marks',
    area: 'work',
    title: (t) => t('examinations:importing.title'),
    permission: 'RecordMarks',
    search: { examinationId: text() },
    load: () => import('./import-marks'),
  },
  {
    path: '/examinations/$examinationId',
    area: 'work',
    title: (t) => t('examinations:list.title'),
    permission: 'ReadExaminations',
    search: examinationSearch,
    load: () => import('./examination'),
  },
  {
    path: '/examinations/$examinationId/arrange',
    area: 'work',
    title: (t) => t('examinations:arrange.title'),
    permission: 'ArrangeExamination',
    load: () => import('./arrange-examination'),
  },
  {
    path: '/examinations/$examinationId/assessors',
    area: 'work',
    title: (t) => t('examinations:assign.title'),
    permission: 'ArrangeExamination',
    load: () => import('./assign-assessors'),
  },
  {
    path: '/examinations/$examinationId/result-sheet',
    area: 'work',
    title: (t) => t('examinations:sheet.title'),
    permission: 'ReadExaminations',
    load: () => import('./result-sheet'),
  },
  {
    path: '/my-results',
    area: 'work',
    title: (t) => t('examinations:mine.title'),
    permission: 'SignInToSession',
    nav: { group: 'own', order: 30, icon: FileDoneOutlined },
    load: () => import('./my-results'),
  },
)
