import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingPlanOptions } from '@/api/generated/@tanstack/react-query.gen'
import { reviseTrainingPlan } from '@/api/generated/sdk.gen'
import type { GetTrainingPlanAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { PlanRows, toPlanned, toValues, type PlanRowValues } from './plan-form'

export default function ReviseTrainingPlanScreen() {
  const id = useParam('planId')
  const plan = useQuery(getTrainingPlanOptions({ path: { id } }))
  return <Loaded query={plan}>{(answer) => <Revise plan={answer} />}</Loaded>
}

function Revise({ plan }: { plan: GetTrainingPlanAnswer }) {
  const { t } = useTranslation(['trainingPlans', 'shared'])
  const navigate = useNavigate()
  const back = `/training-plans/${plan.id}`
  const server = useServerForm<{ rows?: PlanRowValues[] }>({
    record: { version: plan.version, values: { rows: plan.rows.map(toValues) } },
    submit: ({ rows }, request, version) =>
      reviseTrainingPlan({
        path: { id: plan.id },
        body: { rows: (rows ?? []).map(toPlanned), version },
        ...request,
      }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame
      title={t('revise')}
      lead={t('planName', { year: plan.year, kind: t(`kind.${plan.kind}`) })}
      back={{ to: back, text: t('title') }}
    >
      <ServerForm of={server}>
        <PlanRows />
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('shared:action.save')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
