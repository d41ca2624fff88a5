import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listCertificatesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { CertificateRow } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable } from '@/shared/tables/paged-table'
import { useIsOfOneCentre } from '@/shared/session/me'
import { certificateSearch, certificateStatuses } from './search'

/** The register of certificates, newest first. */
export default function ListCertificatesScreen() {
  const { t } = useTranslation('certificates')
  const ofOneCentre = useIsOfOneCentre()
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<CertificateRow, typeof certificateSearch>
        search={certificateSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listCertificatesOptions({ query })}
        filters={[
          { kind: 'text', name: 'number', label: t('field.number') },
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: certificateStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('field.number'),
            render: (_, row) => <Link to={`/certificates/${row.id}` as '/'}>{row.number}</Link>,
          },
          { title: t('field.holder'), dataIndex: 'holderName' },
          { title: t('field.specialty'), render: (_, row) => row.row.specialty },
          { title: t('field.level'), render: (_, row) => <LevelText level={row.row.level} /> },
          { title: t('field.centre'), dataIndex: 'centreName', className: 'wrap-wide', hidden: ofOneCentre },
          { title: t('field.issuedOn'), render: (_, row) => <DateText value={row.issuedOn} /> },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}
