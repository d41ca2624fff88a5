import { Link } from '@tanstack/react-router'
import { Button, Space, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAccountsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AccountView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { AccountActions } from './account-actions'
import { accountSearch, allRoles } from './search'

/** The accounts that this person administers: all, or those of the own centre. */
export default function ListAccountsScreen() {
  const { t } = useTranslation(['accountAdministration', 'home'])
  const society = useMay('OpenSocietyAccounts')
  const staff = useMay('OpenStaffAccounts')
  const roleText = (role: string) => t(`home:role.${role}` as 'home:role.Trainee')
  return (
    <PageFrame
      title={t('title')}
      lead={t(society ? 'leadSociety' : 'leadCentre')}
      actions={
        <Space wrap>
          {society && <LinkButton to="/accounts/society/new" text={t('openSociety.title')} primary />}
          {society && <LinkButton to="/accounts/machine-clients/new" text={t('machine.title')} />}
          {staff && <LinkButton to="/accounts/staff/new" text={t('openStaff.title')} primary />}
        </Space>
      }
    >
      <PagedTable<AccountView, typeof accountSearch>
        search={accountSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listAccountsOptions({ query })}
        filters={[
          { kind: 'text', name: 'search', label: t('search') },
          {
            kind: 'select',
            name: 'role',
            label: t('field.role'),
            options: allRoles.map((role) => ({ value: role, label: roleText(role) })),
          },
        ]}
        columns={[
          { title: t('field.displayName'), dataIndex: 'displayName' },
          { title: t('field.userName'), dataIndex: 'userName' },
          { title: t('field.role'), render: (_, row) => row.roles.map(roleText).join(' · ') },
          { title: t('field.organisation'), render: (_, row) => row.organisation ?? '—' },
          { title: t('field.secondFactor'), render: (_, row) => t(row.secondFactor ? 'on' : 'off') },
          { title: t('field.createdAt'), render: (_, row) => <DateText value={row.createdAt} /> },
          {
            title: t('field.state'),
            render: (_, row) => (
              <Tag color={row.disabled ? 'error' : 'success'}>{t(row.disabled ? 'disabled' : 'enabled')}</Tag>
            ),
          },
          { title: t('field.actions'), render: (_, row) => <AccountActions account={row} /> },
        ]}
      />
    </PageFrame>
  )
}

function LinkButton({ to, text, primary = false }: { to: string; text: string; primary?: boolean }) {
  return (
    <Link to={to}>
      <Button type={primary ? 'primary' : 'default'}>{text}</Button>
    </Link>
  )
}
