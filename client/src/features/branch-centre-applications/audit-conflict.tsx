import { Alert, Button, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { settleAuditConflict } from '@/api/generated/sdk.gen'
import type { AuditFindingView, AuditRecordView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { formatMoment } from '@/shared/format/dates'
import { useAction } from '@/shared/forms/use-action'
import './audit.css'

interface AuditConflictProps {
  applicationId: string
  record: AuditRecordView
  version: number
  /** False while the device's own entries wait or there is no connection. */
  canSettle: boolean
}

/** What two experts found about the same item, side by side; somebody of the team chooses which counts. */
export function AuditConflict({ applicationId, record, version, canSettle }: AuditConflictProps) {
  const { t } = useTranslation('onSiteAudits')
  const settle = useAction((request, findingId: string) =>
    settleAuditConflict({ path: { id: applicationId }, body: { item: record.item, findingId, version }, ...request }),
  )
  return (
    <Alert
      type="warning"
      showIcon
      title={t('conflict.title')}
      description={
        <>
          <ProblemAlert problem={settle.problem} />
          <div className="audit-sides">
            {[record.current, ...record.rivals].map((finding) => (
              <section key={finding.id}>
                <Side finding={finding} />
                <Button disabled={!canSettle} loading={settle.running} onClick={() => void settle.run(finding.id)}>
                  {t('conflict.choose')}
                </Button>
              </section>
            ))}
          </div>
        </>
      }
    />
  )
}

function Side({ finding }: { finding: AuditFindingView }) {
  const { t } = useTranslation('onSiteAudits')
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        { key: 'expert', label: t('expert'), children: finding.expert ?? '—' },
        { key: 'at', label: t('foundAt'), children: formatMoment(finding.foundAt) },
        { key: 'score', label: t('score.label'), children: t(`score.${finding.score}`) },
        { key: 'measured', label: t('measured'), children: finding.measuredValue ?? '—' },
        { key: 'finding', label: t('finding'), children: finding.text ?? '—' },
        {
          key: 'actions',
          label: t('actions'),
          children: finding.correctiveActions.map((action) => <div key={action.id}>{action.description}</div>),
        },
      ]}
    />
  )
}
