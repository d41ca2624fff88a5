import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form, InputNumber, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { draftTrainingPlan } from '@/api/generated/sdk.gen'
import type { TrainingPlanKind } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { todayInZone } from '@/shared/format/dates'
import { PlanRows, toPlanned, type PlanRowValues } from './plan-form'

interface Values {
  year: number
  kind: TrainingPlanKind
  rows?: PlanRowValues[]
}

const kinds = ['Annual', 'Supplement'] as const

export default function DraftTrainingPlan() {
  const { t } = useTranslation(['trainingPlans', 'shared'])
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async ({ year, kind, rows }, request) =>
      (await draftTrainingPlan({ body: { year, kind, rows: (rows ?? []).map(toPlanned) }, ...request })).data,
    onDone: (id) => navigate({ to: `/training-plans/${id}` as '/' }),
  })
  return (
    <PageFrame title={t('draft')} lead={t('draftLead')} back={{ to: '/training-plans', text: t('title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ year: Number(todayInZone().slice(0, 4)) + 1, kind: 'Annual', rows: [{}] }}>
        <Card>
          <div className="form-grid">
            <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('needed') }]}>
              <InputNumber className="full-width" min={2020} max={2100} precision={0} />
            </Form.Item>
            <Form.Item name="kind" label={t('kindLabel')}>
              <Radio.Group options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
            </Form.Item>
          </div>
        </Card>
        <PlanRows />
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('shared:action.save')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
