import { Link } from '@tanstack/react-router'
import { Button, Input, Radio, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ResultDecisionInput, ResultSubmissionDetails, SubmittedTrainee } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { isScore, scoreText, shareText } from './figures'

interface SubmittedTraineesProps {
  submission: ResultSubmissionDetails
  decisions: Record<string, ResultDecisionInput>
  /** Given while the reviewer decides. */
  onDecide?: (decision: ResultDecisionInput) => void
}

/** Each trainee with the evidence beside the decision (A22.2). */
export function SubmittedTrainees({ submission, decisions, onDecide }: SubmittedTraineesProps) {
  const { t } = useTranslation('resultSubmissions')
  const approveAll = () =>
    submission.trainees
      .filter((trainee) => !trainee.verdict)
      .forEach((trainee) => onDecide?.({ traineeId: trainee.traineeId, verdict: 'Approved' }))
  return (
    <>
      {onDecide && (
        <div className="no-print">
          <Button onClick={approveAll}>{t('decide.all')}</Button>
        </div>
      )}
      <Table<SubmittedTrainee>
        rowKey="traineeId"
        size="small"
        dataSource={submission.trainees}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('field.name'), dataIndex: 'name' },
          {
            title: t('field.attendance'),
            render: (_, row) => `${shareText(row.theoryAttendance)} / ${shareText(row.practicalAttendance)}`,
          },
          { title: t('field.theory'), render: (_, row) => scoreText(row.theoryScore) },
          { title: t('field.practical'), render: (_, row) => scoreText(row.practicalScore) },
          ...(submission.trainees.some((trainee) => isScore(trainee.comprehensiveScore))
            ? [
                {
                  title: t('field.comprehensive'),
                  render: (_: unknown, row: SubmittedTrainee) => scoreText(row.comprehensiveScore),
                },
              ]
            : []),
          {
            title: t('field.verdict'),
            render: (_, row) =>
              onDecide ? (
                <Decision row={row} value={decisions[row.traineeId]} onDecide={onDecide} />
              ) : (
                <Verdict row={row} />
              ),
          },
          {
            title: t('field.certificate'),
            render: (_, row) =>
              row.certificateId ? (
                <Link to={`/certificates/${row.certificateId}` as '/'}>{row.certificateNumber}</Link>
              ) : (
                '—'
              ),
          },
        ]}
      />
    </>
  )
}

function Verdict({ row }: { row: SubmittedTrainee }) {
  const { t } = useTranslation('resultSubmissions')
  if (!row.verdict) return <>{t('verdict.open')}</>
  return (
    <>
      <StatusTag status={row.verdict} text={t(`verdict.${row.verdict}`)} /> {row.reason}
    </>
  )
}

interface DecisionProps {
  row: SubmittedTrainee
  value: ResultDecisionInput | undefined
  onDecide: (decision: ResultDecisionInput) => void
}

function Decision({ row, value, onDecide }: DecisionProps) {
  const { t } = useTranslation('resultSubmissions')
  const verdict = value?.verdict ?? row.verdict
  const reason = value?.reason ?? row.reason ?? ''
  return (
    <>
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={row.name}
        value={verdict}
        options={(['Approved', 'Refused'] as const).map((option) => ({ value: option, label: t(`verdict.${option}`) }))}
        onChange={(event) =>
          onDecide({ traineeId: row.traineeId, verdict: event.target.value as 'Approved' | 'Refused', reason })
        }
      />
      {verdict === 'Refused' && (
        <Input
          size="small"
          aria-label={t('decide.reason')}
          placeholder={t('decide.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => onDecide({ traineeId: row.traineeId, verdict: 'Refused', reason: event.target.value })}
        />
      )}
    </>
  )
}
