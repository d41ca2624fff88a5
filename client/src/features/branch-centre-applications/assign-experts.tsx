import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Select } from 'antd'
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
      <Loaded query={candidates}>
        {(pool) => (
          <>
            <TeamForm application={application} pool={pool} />
            <LeftOut pool={pool} />
          </>
        )}
      </Loaded>
    </Card>
  )
}

function TeamForm({ application, pool }: { application: ApplicationView; pool: AuditCandidate[] }) {
  const { t } = useTranslation('branchCentreApplications')
  const [form] = Form.useForm<{ experts: string[] }>()
  const team = Form.useWatch('experts', form) ?? []
  const assign = useAction((request, chosen: string[]) =>
    assignExperts({
      path: { id: application.id },
      body: { experts: chosen.map((userId) => ({ userId })), version: application.version },
      ...request,
    }),
  )
  const about = useAbout()
  const covered = new Set(pool.filter(({ userId }) => team.includes(userId)).flatMap(({ covers }) => covers))
  const applied = [...new Set(application.form.items.map((row) => row.specialty ?? ''))]
  const uncovered = applied.filter((specialty) => specialty !== '' && !covered.has(specialty))
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ experts: pool.filter((candidate) => candidate.isProposed).map((candidate) => candidate.userId) }}
      onFinish={(values) => void assign.run(values.experts ?? [])}
    >
      <ProblemAlert problem={assign.problem} />
      <Form.Item name="experts" label={t('experts.team')} extra={t('experts.proposed')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={pool.map((candidate) => ({
            value: candidate.userId,
            label: about(candidate),
            disabled: candidate.obstacles.length > 0,
          }))}
        />
      </Form.Item>
      {team.length > 0 && uncovered.length > 0 && (
        <Form.Item>
          <Alert type="warning" showIcon title={t('experts.uncovered', { names: uncovered.join(t('experts.join')) })} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={assign.running}>
        {t('experts.assign')}
      </Button>
    </Form>
  )
}

/** Says of everybody who cannot be chosen why not. */
function LeftOut({ pool }: { pool: AuditCandidate[] }) {
  const { t } = useTranslation('branchCentreApplications')
  const about = useAbout()
  const out = pool.filter((candidate) => candidate.obstacles.length > 0)
  if (out.length === 0) return null
  return (
    <details className="left-out">
      <summary>{t('experts.leftOut', { n: out.length })}</summary>
      <ul>
        {out.map((candidate) => (
          <li key={candidate.userId}>{about(candidate)}</li>
        ))}
      </ul>
    </details>
  )
}

function useAbout() {
  const { t } = useTranslation('branchCentreApplications')
  return (candidate: AuditCandidate) =>
    [
      candidate.name,
      candidate.organisation || '—',
      ...(candidate.covers.length > 0
        ? [t('experts.covers', { names: candidate.covers.join(t('experts.join')) })]
        : []),
      t('experts.assignments', { n: candidate.assignments }),
      ...candidate.obstacles.map((obstacle) => t(`experts.obstacle.${obstacle}`)),
    ].join(' · ')
}
