import { useQuery } from '@tanstack/react-query'
import { Button, Card, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { proposeAuditTeamOptions } from '@/api/generated/@tanstack/react-query.gen'
import { assignExperts } from '@/api/generated/sdk.gen'
import type { ApplicationView, AuditCandidate } from '@/api/generated/types.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { formatDay } from '@/shared/format/dates'
import { useAction } from '@/shared/forms/use-action'

/** Chooses the audit team, or a substitute: the proposal first, everybody else with what speaks against them. */
export function AssignExperts({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const candidates = useQuery(proposeAuditTeamOptions({ path: { id: application.id } }))
  return (
    <Card size="small" title={t('experts.title')}>
      <p>{t('experts.explain')}</p>
      {application.recusals.map((recusal) => (
        <p key={recusal.at}>
          {t('experts.recused', { name: recusal.name, day: formatDay(recusal.at), reason: recusal.reason })}
        </p>
      ))}
      <Loaded query={candidates}>{(pool) => <TeamForm application={application} pool={pool} />}</Loaded>
    </Card>
  )
}

function TeamForm({ application, pool }: { application: ApplicationView; pool: AuditCandidate[] }) {
  const { t } = useTranslation('branchCentreApplications')
  const assign = useAction((request, chosen: string[]) =>
    assignExperts({
      path: { id: application.id },
      body: { experts: chosen.map((userId) => ({ userId })), version: application.version },
      ...request,
    }),
  )
  const about = (candidate: AuditCandidate) =>
    [
      candidate.name,
      candidate.organisation ?? '—',
      t('experts.assignments', { n: candidate.assignments }),
      ...candidate.threats.map((threat) => t(`experts.threat.${threat}`)),
    ].join(' · ')
  return (
    <Form<{ experts: string[] }>
      layout="vertical"
      initialValues={{ experts: pool.filter((candidate) => candidate.isProposed).map((candidate) => candidate.userId) }}
      onFinish={(values) => void assign.run(values.experts ?? [])}
    >
      <ProblemAlert problem={assign.problem} />
      <Form.Item name="experts" label={t('experts.team')} extra={t('experts.proposed')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={pool.map((candidate) => ({
            value: candidate.userId,
            label: about(candidate),
            disabled: candidate.threats.length > 0,
          }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={assign.running}>
        {t('experts.assign')}
      </Button>
    </Form>
  )
}
