import { BankOutlined, FieldTimeOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { applicationSearch, queueSearch, sectionSearch } from './search'

export const screens = defineScreens(
  {
    path: '/branch-centre-applications',
    area: 'work',
    title: (t) => t('branchCentreApplications:list.title'),
    permission: 'ReadApplications',
    nav: { group: 'centre', order: 0, icon: BankOutlined, beforeLicence: true },
    search: applicationSearch,
    load: () => import('./list-applications'),
  },
  {
    path: '/branch-centre-applications/queue',
    area: 'work',
    title: (t) => t('branchCentreApplications:queue.title'),
    permission: 'ReadApplicationQueue',
    nav: { group: 'centre', order: -1, icon: FieldTimeOutlined },
    search: queueSearch,
    load: () => import('./list-review-queue'),
  },
  {
    path: '/branch-centre-applications/$applicationId',
    area: 'work',
    title: (t) => t('branchCentreApplications:title'),
    permission: 'ReadApplications',
    load: () => import('./get-application'),
  },
  {
    path: '/branch-centre-applications/$applicationId/edit',
    area: 'work',
    title: (t) => t('branchCentreApplications:edit.title'),
    permission: 'ApplyForBranchCentre',
    search: sectionSearch,
    load: () => import('./edit-application'),
  },
  {
    path: '/branch-centre-applications/$applicationId/review',
    area: 'work',
    title: (t) => t('branchCentreApplications:review.title'),
    permission: 'ReviewApplications',
    load: () => import('./review-application'),
  },
  {
    path: '/branch-centre-applications/$applicationId/audit',
    area: 'work',
    title: (t) => t('onSiteAudits:title'),
    permission: 'AuditOnSite',
    load: () => import('./record-audit'),
  },
)
