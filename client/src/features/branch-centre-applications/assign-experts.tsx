import { useQuery } from '@tanstack/react-query'
import { Button, Card, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listExpertsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { assignExperts } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

/** Chooses the audit team; the server refuses too few experts and conflicts of interest. */
export function AssignExperts({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const experts = useQuery(listExpertsOptions())
  const assign = useAction((request, chosen: string[]) =>
    assignExperts({
      path: { id: application.id },
      body: { experts: chosen.map((userId) => ({ userId })), version: application.version },
      ...request,
    }),
  )
  return (
    <Card size="small" title={t('experts.title')}>
      <ProblemAlert problem={assign.problem} />
      <p>{t('experts.explain')}</p>
      <Form<{ experts: string[] }>
        layout="vertical"
        onFinish={(values) => void assign.run(values.experts ?? [])}
        className="medium"
      >
        <Form.Item name="experts" label={t('experts.team')}>
          <Select
            mode="multiple"
            loading={experts.isLoading}
            optionFilterProp="label"
            options={(experts.data ?? []).map((expert) => ({
              value: expert.userId,
              label: `${expert.displayName} · ${expert.organisation ?? '—'}`,
            }))}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={assign.running}>
          {t('experts.assign')}
        </Button>
      </Form>
    </Card>
  )
}
