import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listTrainingPlansOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListTrainingPlansItem } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { useIsOfOneCentre, useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { planSearch, planStatuses } from './search'

/** Plans of the own centre, or of all centres for the society. */
export default function ListTrainingPlans() {
  const { t } = useTranslation('trainingPlans')
  const ofOneCentre = useIsOfOneCentre()
  const mayManage = useMay('ManageTrainingPlans')
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton to="/training-plans/progress">{t('progress.title')}</LinkButton>
          {mayManage && (
            <LinkButton to="/training-plans/new" type="primary">
              {t('draft')}
            </LinkButton>
          )}
        </>
      }
    >
      <PagedTable<ListTrainingPlansItem, typeof planSearch>
        search={planSearch}
        rowKey="id"
        empty={t('empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('status'),
            options: planStatuses.map((value) => ({ value, label: t(`state.${value}`) })),
          },
        ]}
        page={(query) => listTrainingPlansOptions({ query })}
        columns={[
          {
            title: t('plan'),
            render: (_, plan) => (
              <Link to={`/training-plans/${plan.id}` as '/'}>
                {t('planName', { year: plan.year, kind: t(`kind.${plan.kind}`) })}
              </Link>
            ),
          },
          { title: t('centre'), dataIndex: 'centreName', className: 'wrap-wide', hidden: ofOneCentre },
          { title: t('rows'), render: (_, plan) => <span className="figures">{plan.rowCount}</span> },
          { title: t('headCount'), render: (_, plan) => <span className="figures">{plan.headCount}</span> },
          { title: t('submittedAt'), render: (_, plan) => <DateText value={plan.submittedAt} time /> },
          {
            title: t('status'),
            render: (_, plan) => <StatusTag status={plan.status} text={t(`state.${plan.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}
