import { AuditOutlined, SendOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { submissionSearch } from './search'

export const screens = defineScreens(
  {
    path: '/result-submissions',
    area: 'work',
    title: (t) => t('resultSubmissions:title'),
    permission: 'ReadResultSubmissions',
    nav: { group: 'certificate', order: 10, icon: AuditOutlined },
    search: submissionSearch,
    load: () => import('./list-result-submissions'),
  },
  {
    path: '/result-submissions/ready',
    area: 'work',
    title: (t) => t('resultSubmissions:ready.title'),
    permission: 'SubmitResults',
    nav: { group: 'certificate', order: 5, icon: SendOutlined },
    load: () => import('./list-submittable-examinations'),
  },
  {
    path: '/result-submissions/ready/$examinationId',
    area: 'work',
    title: (t) => t('resultSubmissions:prepare.title'),
    permission: 'SubmitResults',
    load: () => import('./prepare-result-submission'),
  },
  {
    path: '/result-submissions/$id',
    area: 'work',
    title: (t) => t('resultSubmissions:details.title'),
    permission: 'ReadResultSubmissions',
    load: () => import('./get-result-submission'),
  },
)
