import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listCentreChangesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { CentreChangeLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { changeKinds, changeSearch, changeStatuses } from './search'

/** What centres asked to change, latest first. */
export default function ListCentreChangesScreen() {
  const { t } = useTranslation('centreChanges')
  const mayRequest = useMay('RequestCentreChanges')
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayRequest && (
          <LinkButton type="primary" to="/centre-changes/new">
            {t('request')}
          </LinkButton>
        )
      }
    >
      <PagedTable<CentreChangeLine, typeof changeSearch>
        search={changeSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listCentreChangesOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: changeStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          {
            kind: 'select',
            name: 'kind',
            label: t('field.kind'),
            options: changeKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('field.kind'),
            render: (_, row) => <Link to={`/centre-changes/${row.id}` as '/'}>{t(`kind.${row.kind}`)}</Link>,
          },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
          { title: t('field.centre'), dataIndex: 'centreName', className: 'wrap-wide' },
          { title: t('field.explanation'), dataIndex: 'explanation', className: 'wrap-wide' },
          { title: t('field.requestedAt'), render: (_, row) => <DateText value={row.requestedAt} /> },
        ]}
      />
    </PageFrame>
  )
}
