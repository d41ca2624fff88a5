import { FileProtectOutlined } from '@ant-design/icons'
import { defineScreens } from '@/shared/routing/screen'
import { auditSearch } from './search'

export const screens = defineScreens({
  path: '/audit-trail',
  area: 'work',
  title: (t) => t('audit:title'),
  permission: 'ReadAuditTrail',
  nav: { group: 'system', order: 10, icon: FileProtectOutlined },
  search: auditSearch,
  load: () => import('./list-audit-entries'),
})
