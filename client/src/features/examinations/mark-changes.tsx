import { Button, Card, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmMarkChange } from '@/api/generated/sdk.gen'
import type { ExaminationDetails, MarkChangeDetails } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { EmptyState } from '@/shared/feedback/empty-state'
import { formatMoment } from '@/shared/format/dates'
import { useMay, useMe } from '@/shared/session/me'
import { writeMark } from './marks'
import { ProposeMarkChange } from './propose-mark-change'

/** Changes of locked marks: proposed with a reason, in force once a second person confirmed, visible for ever. */
export function MarkChanges({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const [proposing, setProposing] = useState(false)
  const locked = exam.status === 'Verified' || exam.status === 'Published'
  const proposes = useMay('RecordMarks') && exam.actsAsAssessor && locked
  return (
    <Card
      className="mark-changes"
      title={t('marks.changes')}
      extra={proposes && <Button onClick={() => setProposing(true)}>{t('marks.propose')}</Button>}
    >
      {exam.markChanges.length === 0 && <EmptyState />}
      <ul className="plain-list">
        {exam.markChanges.map((change) => (
          <ChangeLine key={change.id} exam={exam} change={change} confirms={proposes} />
        ))}
      </ul>
      <ProposeMarkChange exam={exam} open={proposing} onClose={() => setProposing(false)} />
    </Card>
  )
}

interface ChangeLineProps {
  exam: ExaminationDetails
  change: MarkChangeDetails
  confirms: boolean
}

function ChangeLine({ exam, change, confirms }: ChangeLineProps) {
  const { t } = useTranslation('examinations')
  const me = useMe()
  const words = { absent: t('mark.absent'), void: t('mark.void') }
  const name = exam.candidates.find((candidate) => candidate.traineeId === change.traineeId)?.name ?? ''
  return (
    <li className="change-line">
      <div>
        <strong className="wrap-name">
          {t('marks.change', {
            name,
            subject: t(`subject.${change.subject}`),
            from: writeMark({ kind: change.fromKind, score: change.fromScore ?? null }, words),
            to: writeMark({ kind: change.toKind, score: change.toScore ?? null }, words),
          })}
        </strong>
        <div className="wrap-name">{change.reason}</div>
        <div className="muted">
          {change.proposedBy} · {formatMoment(change.proposedAt)}
        </div>
      </div>
      {change.confirmed ? (
        <Tag color="success">{t('marks.confirmed')}</Tag>
      ) : confirms && change.proposedBy !== me.displayName ? (
        <ConfirmAction
          label={t('marks.confirm')}
          act={(_, request) =>
            confirmMarkChange({
              path: { examinationId: exam.id, changeId: change.id },
              body: { version: exam.version },
              ...request,
            })
          }
        />
      ) : (
        <Tag color="warning">{t('marks.waiting')}</Tag>
      )}
    </li>
  )
}
