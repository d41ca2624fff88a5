import { AuditOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { complaintSearch } from './search'

export const screens = defineScreens(
  {
    path: '/notices/$noticeId/complaint',
    area: 'public',
    title: (t) => t('complaints:file.title'),
    load: () => import('./file-complaint'),
  },
  {
    path: '/complaints/track',
    area: 'public',
    title: (t) => t('complaints:track.title'),
    load: () => import('./track-complaint'),
  },
  {
    path: '/complaints',
    area: 'work',
    title: (t) => t('complaints:title'),
    permission: 'HandleComplaints',
    nav: { group: 'centre', order: 35, icon: AuditOutlined },
    search: complaintSearch,
    load: () => import('./list-complaints'),
  },
)
