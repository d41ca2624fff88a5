import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAssessorsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AssessorLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { StaffRegister } from '@/shared/people/staff-register'
import { useMay } from '@/shared/session/me'
import { assessorSearch, assessorStatuses } from './search'

/** The register of assessors: certificate, its last day, and the commitment letter. */
export default function ListAssessorsScreen() {
  const { t } = useTranslation('assessors')
  const mayManage = useMay('ManageStaffRegisters')
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage && (
          <LinkButton type="primary" to="/assessors/new">
            {t('nominate')}
          </LinkButton>
        )
      }
    >
      <StaffRegister<AssessorLine, typeof assessorSearch>
        role="Assessor"
        path="/assessors"
        search={assessorSearch}
        empty={t('empty')}
        page={(query) => listAssessorsOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: assessorStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          { kind: 'flag', name: 'awaitsCertificate', label: t('awaitsCertificate') },
        ]}
        columns={[
          {
            title: t('field.status'),
            render: (_, row) => (
              <>
                <StatusTag status={row.status} text={t(`status.${row.status}`)} />
                {row.awaitsCertificate && <Tag color="processing">{t('passed')}</Tag>}
              </>
            ),
          },
          { title: t('field.certificate'), dataIndex: 'certificateNumber' },
          {
            title: t('field.validUntil'),
            render: (_, row) =>
              row.validUntil && (
                <>
                  <DateText value={row.validUntil} /> {!row.certificateInForce && t('expired')}
                </>
              ),
          },
          { title: t('field.employer'), dataIndex: 'employer', className: 'wrap-wide' },
        ]}
      />
    </PageFrame>
  )
}
