import { useTranslation } from 'react-i18next'
import { listAssessorsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AssessorLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { OpenAccount } from '@/shared/people/open-account'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { assessorSearch, assessorStatuses } from './search'

/** The register of assessors: certificate, its last day, and the commitment letter. */
export default function ListAssessorsScreen() {
  const { t } = useTranslation('assessors')
  const mayOpen = useMay('OpenStaffAccounts')
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<AssessorLine, typeof assessorSearch>
        search={assessorSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listAssessorsOptions({ query })}
        filters={[
          { kind: 'text', name: 'specialty', label: t('field.specialty') },
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: assessorStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          { title: t('field.name'), dataIndex: 'name' },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
          {
            title: t('field.account'),
            render: (_, row) =>
              row.hasAccount || !mayOpen ? (
                t(row.hasAccount ? 'account.present' : 'account.none')
              ) : (
                <OpenAccount role="Assessor" name={row.name} assessorId={row.id} />
              ),
          },
          { title: t('field.idNumber'), render: (_, row) => <span className="figures">{row.idNumberMasked}</span> },
          { title: t('field.certificate'), dataIndex: 'certificateNumber' },
          {
            title: t('field.validUntil'),
            render: (_, row) => (
              <>
                <DateText value={row.validUntil} /> {!row.certificateInForce && t('expired')}
              </>
            ),
          },
          { title: t('field.specialty'), render: (_, row) => row.specialties.join(' ') },
          { title: t('field.employer'), dataIndex: 'employer' },
          { title: t('field.committedAt'), render: (_, row) => <DateText value={row.committedAt} time /> },
        ]}
      />
    </PageFrame>
  )
}
