import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listManagementMembersOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ManagementLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { useMay, useMe } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { managementSearch } from './search'

/** The register of those who manage training. */
export default function ListManagementMembersScreen() {
  const { t } = useTranslation(['management', 'registers'])
  const mayManage = useMay('ManageStaffRegisters')
  const ofOneCentre = Boolean(useMe().centreId)
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage && (
          <LinkButton type="primary" to="/management-members/new">
            {t('enter')}
          </LinkButton>
        )
      }
    >
      <PagedTable<ManagementLine, typeof managementSearch>
        search={managementSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listManagementMembersOptions({ query })}
        filters={[{ kind: 'flag', name: 'hasLeft', label: t('hasLeft') }]}
        columns={[
          {
            title: t('registers:field.name'),
            render: (_, row) => <Link to={`/management-members/${row.id}` as '/'}>{row.name}</Link>,
          },
          { title: t('registers:field.centre'), dataIndex: 'centreName', className: 'wrap-wide', hidden: ofOneCentre },
          { title: t('field.position'), render: (_, row) => row.post.position },
          { title: t('field.fullTime'), render: (_, row) => t(row.post.fullTime ? 'fullTime' : 'partTime') },
          { title: t('registers:field.mobile'), dataIndex: 'mobileMasked', className: 'figures' },
          { title: t('registers:field.registeredOn'), render: (_, row) => <DateText value={row.registeredOn} /> },
          { title: t('field.leftOn'), render: (_, row) => <DateText value={row.leftOn} /> },
        ]}
      />
    </PageFrame>
  )
}
