import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listRegistrationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListRegistrationsItem } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { registrationSearch, registrationStatuses } from './search'
import { LinkButton } from '@/shared/display/link-button'

/** The registrations of a centre (or of all, for the society), with what each still lacks. */
export default function ListRegistrationsScreen() {
  const { t } = useTranslation('registrations')
  const mayImport = useMay('ImportRegistrations')
  return (
    <PageFrame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={mayImport && <LinkButton to="/registrations/import">{t('list.import')}</LinkButton>}
    >
      <PagedTable<ListRegistrationsItem, typeof registrationSearch>
        search={registrationSearch}
        rowKey="id"
        empty={t('list.empty')}
        page={(query) => listRegistrationsOptions({ query })}
        filters={[
          { kind: 'text', name: 'name', label: t('list.name') },
          {
            kind: 'select',
            name: 'status',
            label: t('list.status'),
            options: registrationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          { title: t('list.name'), render: (_, row) => <Link to={`/registrations/${row.id}`}>{row.name}</Link> },
          { title: t('list.document'), render: (_, row) => <span className="figures">{row.document}</span> },
          { title: t('list.specialty'), render: (_, row) => row.scope.specialty },
          { title: t('list.level'), render: (_, row) => <LevelText level={row.scope.level} /> },
          { title: t('list.employer'), dataIndex: 'employer', className: 'wrap-wide' },
          { title: t('list.proofs'), render: (_, row) => <ProofState row={row} /> },
          { title: t('list.paid'), render: (_, row) => (row.paid ? t('list.isPaid') : t('list.notPaid')) },
          {
            title: t('list.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
          { title: t('list.registeredAt'), render: (_, row) => <DateText value={row.registeredAt} /> },
        ]}
      />
    </PageFrame>
  )
}

function ProofState({ row }: { row: ListRegistrationsItem }) {
  const { t } = useTranslation('registrations')
  if (row.proofsMissing > 0) return <Tag color="warning">{t('list.missing', { n: row.proofsMissing })}</Tag>
  if (row.proofsUnchecked > 0) return <Tag color="processing">{t('list.unchecked', { n: row.proofsUnchecked })}</Tag>
  return <Tag color="success">{t('list.complete')}</Tag>
}
