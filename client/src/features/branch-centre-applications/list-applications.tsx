import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { listApplicationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { applyForBranchCentre } from '@/api/generated/sdk.gen'
import type { ApplicationLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { useMay, useMe } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { applicationSearch, applicationStatuses } from './search'

/** The applications that this person sees: the queue of the society, the own ones of an applicant, the audits of an expert. */
export default function ListApplicationsScreen() {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const { centreId } = useMe()
  const mayApply = useMay('ApplyForBranchCentre') && !centreId
  const apply = useAction(
    async (request) => (await applyForBranchCentre({ ...request })).data,
    (id) => navigate({ to: `/branch-centre-applications/${id}/edit` as '/' }),
  )
  return (
    <PageFrame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        mayApply && (
          <Button type="primary" loading={apply.running} onClick={() => void apply.run()}>
            {t('list.apply')}
          </Button>
        )
      }
    >
      <ProblemAlert problem={apply.problem} />
      <PagedTable<ApplicationLine, typeof applicationSearch>
        search={applicationSearch}
        rowKey="id"
        empty={t('list.empty')}
        page={(query) => listApplicationsOptions({ query })}
        filters={[
          { kind: 'text', name: 'search', label: t('list.search') },
          {
            kind: 'select',
            name: 'status',
            label: t('list.status'),
            options: applicationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          {
            title: t('field.unitName'),
            render: (_, row) => (
              <Link to={`/branch-centre-applications/${row.id}` as '/'}>{row.unitName || t('list.unnamed')}</Link>
            ),
          },
          { title: t('list.kind'), render: (_, row) => t(`kind.${row.kind}`) },
          { title: t('field.uscc'), dataIndex: 'unitUscc' },
          { title: t('list.round'), render: (_, row) => <span className="figures">{row.round}</span> },
          { title: t('list.submittedAt'), render: (_, row) => <DateText value={row.submittedAt} time /> },
          {
            title: t('list.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}
