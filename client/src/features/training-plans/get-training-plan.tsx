import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingPlanOptions } from '@/api/generated/@tanstack/react-query.gen'
import { approveTrainingPlan, returnTrainingPlan, submitTrainingPlan } from '@/api/generated/sdk.gen'
import type { GetTrainingPlanAnswer } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'

export default function GetTrainingPlanScreen() {
  const id = useParam('planId')
  const plan = useQuery(getTrainingPlanOptions({ path: { id } }))
  return <Loaded query={plan}>{(answer) => <Plan plan={answer} />}</Loaded>
}

function Plan({ plan }: { plan: GetTrainingPlanAnswer }) {
  const { t } = useTranslation('trainingPlans')
  const mayPublish = useMay('ManageTrainingNotices')
  return (
    <PageFrame
      title={t('planName', { year: plan.year, kind: t(`kind.${plan.kind}`) })}
      lead={
        <>
          <StatusTag status={plan.status} text={t(`state.${plan.status}`)} /> {plan.centreName}
        </>
      }
      back={{ to: '/training-plans', text: t('title') }}
      actions={<PlanActions plan={plan} />}
    >
      {plan.status === 'Returned' && (
        <Alert type="warning" showIcon title={t('returnedBecause')} description={plan.returnReasons} />
      )}
      <Card title={t('rows')}>
        <Table
          rowKey="id"
          dataSource={plan.rows}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            { title: t('specialty'), render: (_, row) => row.scope.specialty },
            { title: t('level'), render: (_, row) => <LevelText level={row.scope.level} /> },
            { title: t('headCount'), render: (_, row) => <span className="figures">{row.headCount}</span> },
            { title: t('period'), render: (_, row) => <DateRange from={row.from} to={row.until} /> },
            { title: t('assessors'), render: (_, row) => <span className="figures">{row.assessorsNeeded}</span> },
            {
              title: t('notice'),
              render: (_, row) =>
                mayPublish && plan.status === 'Approved' ? (
                  <Link to={`/training-notices/new/${plan.id}/${row.id}` as '/'}>{t('draftNotice')}</Link>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      </Card>
    </PageFrame>
  )
}

function PlanActions({ plan }: { plan: GetTrainingPlanAnswer }) {
  const { t } = useTranslation('trainingPlans')
  const mayManage = useMay('ManageTrainingPlans') && (plan.status === 'Draft' || plan.status === 'Returned')
  const mayReview = useMay('ReviewTrainingPlans') && plan.status === 'Submitted'
  const path = { id: plan.id }
  return (
    <>
      {plan.status === 'Approved' && (
        <LinkButton to="/training-plans/progress" search={{ planId: plan.id }}>
          {t('progress.title')}
        </LinkButton>
      )}
      {mayManage && (
        <>
          <LinkButton to={`/training-plans/${plan.id}/edit`}>{t('revise')}</LinkButton>
          <ConfirmAction
            label={t('submit')}
            explain={t('submitExplain')}
            act={(_, request) => submitTrainingPlan({ path, body: { version: plan.version }, ...request })}
            button={{ type: 'primary' }}
          />
        </>
      )}
      {mayReview && (
        <>
          <ConfirmAction
            label={t('return')}
            reasonLength={2}
            act={(reason, request) => returnTrainingPlan({ path, body: { reason, version: plan.version }, ...request })}
          />
          <ConfirmAction
            label={t('approve')}
            explain={t('approveExplain')}
            act={(_, request) => approveTrainingPlan({ path, body: { version: plan.version }, ...request })}
            button={{ type: 'primary' }}
          />
        </>
      )}
    </>
  )
}
