import { ApartmentOutlined, HomeOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { centreSearch } from './search'

export const screens = defineScreens(
  {
    path: '/branch-centres',
    area: 'work',
    title: (t) => t('branchCentres:list.title'),
    permission: ['ReviewApplications', 'ApproveBranchCentre', 'ChangeBranchCentreStatus', 'ManageOccupations'],
    nav: { group: 'centre', order: 1, icon: ApartmentOutlined },
    search: centreSearch,
    load: () => import('./list-branch-centres'),
  },
  {
    path: '/branch-centres/$centreId',
    area: 'work',
    title: (t) => t('branchCentres:title'),
    permission: 'ReadBranchCentres',
    load: () => import('./get-branch-centre'),
  },
  {
    path: '/my-centre',
    area: 'work',
    title: (t) => t('branchCentres:mine'),
    permission: ['OpenStaffAccounts', 'ManageTrainingPlans'],
    nav: { group: 'centre', order: 2, icon: HomeOutlined },
    load: () => import('./my-centre'),
  },
)
