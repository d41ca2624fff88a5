import { Link } from '@tanstack/react-router'
import type { QueryKey } from '@tanstack/react-query'
import type { TableColumnType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SearchOf, SearchShape } from '@/shared/routing/search'
import { useMay, useMe } from '@/shared/session/me'
import type { FilterField } from '@/shared/tables/filter-bar'
import { PagedTable, type PageRequest } from '@/shared/tables/paged-table'
import { OpenAccount } from './open-account'

interface StaffRow {
  id: string
  name: string
  centreName: string
  idNumberMasked: string
  specialties: string[]
  hasAccount: boolean
}

interface StaffRegisterProps<T extends StaffRow, S extends SearchShape> {
  role: 'Teacher' | 'Assessor'
  /** Where an entry is shown, without the id. */
  path: string
  search: S
  filters: readonly FilterField[]
  /** Between name and specialties: what this register alone has. */
  columns: TableColumnType<T>[]
  page: (query: SearchOf<S> & PageRequest) => { queryKey: QueryKey; queryFn?: unknown }
  empty: string
}

/** A register of people of a centre, or of all centres for the society (A24.1). */
export function StaffRegister<T extends StaffRow, S extends SearchShape>(props: StaffRegisterProps<T, S>) {
  const { t } = useTranslation('registers')
  const mayOpen = useMay('OpenStaffAccounts')
  const ofSociety = !useMe().centreId
  const account = (row: T) =>
    row.hasAccount || !mayOpen ? (
      t(row.hasAccount ? 'account.present' : 'account.none')
    ) : (
      <OpenAccount
        role={props.role}
        name={row.name}
        {...(props.role === 'Teacher' ? { teacherId: row.id } : { assessorId: row.id })}
      />
    )
  return (
    <PagedTable<T, S>
      search={props.search}
      rowKey="id"
      empty={props.empty}
      page={props.page}
      filters={[{ kind: 'text', name: 'specialty', label: t('field.specialty') }, ...props.filters]}
      columns={[
        {
          title: t('field.name'),
          render: (_, row) => <Link to={`${props.path}/${row.id}` as '/'}>{row.name}</Link>,
        },
        ...(ofSociety ? [{ title: t('field.centre'), dataIndex: 'centreName', className: 'wrap-wide' }] : []),
        ...props.columns,
        { title: t('field.specialties'), className: 'wrap-wide', render: (_, row) => row.specialties.join(t('join')) },
        { title: t('field.idNumber'), render: (_, row) => <span className="figures">{row.idNumberMasked}</span> },
        { title: t('field.account'), render: (_, row) => account(row) },
      ]}
    />
  )
}
