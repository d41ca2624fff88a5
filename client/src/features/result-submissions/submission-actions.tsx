import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  concludeResultReview,
  decideResults,
  issueCertificate,
  returnResultSubmission,
  startResultReview,
  submitResults,
} from '@/api/generated/sdk.gen'
import type { ResultDecisionInput, ResultSubmissionDetails } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { useSeen } from '@/shared/forms/use-seen'
import { useMay } from '@/shared/session/me'

interface SubmissionActionsProps {
  submission: ResultSubmissionDetails
  decisions: ResultDecisionInput[]
  onSaved: () => void
}

/** The steps that this person may take now, from submission to certificates. */
export function SubmissionActions({ submission, decisions, onSaved }: SubmissionActionsProps) {
  const { t } = useTranslation('resultSubmissions')
  const path = { id: submission.id }
  const maySubmit = useMay('SubmitResults')
  const mayReview = useMay('ReviewResultSubmissions')
  const mayIssue = useMay('IssueCertificate')
  const undecided = submission.trainees.filter((trainee) => !trainee.verdict).length
  const waiting = submission.trainees.filter((trainee) => trainee.verdict === 'Approved' && !trainee.certificateId)
  const { seen, renew } = useSeen(submission, decisions.length > 0)
  const save = useAction(
    (request) => decideResults({ path, body: { decisions, version: seen.version }, ...request }),
    onSaved,
    renew,
  )
  const status = submission.status
  return (
    <>
      <ProblemAlert problem={save.problem} />
      <Space wrap className="no-print">
        {maySubmit && (status === 'Draft' || status === 'Returned') && (
          <ConfirmAction
            label={t('action.submit')}
            act={(_, request) => submitResults({ path, body: { version: submission.version }, ...request })}
            button={{ type: 'primary' }}
          />
        )}
        {mayReview && status === 'Submitted' && (
          <ConfirmAction
            label={t('action.start')}
            explain={t('action.startExplain')}
            act={(_, request) => startResultReview({ path, body: { version: submission.version }, ...request })}
            button={{ type: 'primary' }}
          />
        )}
        {mayReview && status === 'UnderReview' && (
          <>
            <Button
              type="primary"
              disabled={decisions.length === 0}
              loading={save.running}
              onClick={() => void save.run()}
            >
              {t('action.save', { n: decisions.length })}
            </Button>
            <ConfirmAction
              label={t('action.conclude')}
              explain={t('action.concludeExplain')}
              act={(_, request) => concludeResultReview({ path, body: { version: submission.version }, ...request })}
              button={{ disabled: undecided > 0 || decisions.length > 0 }}
            />
            <ConfirmAction
              label={t('action.return')}
              reasonLength={4}
              act={(reason, request) =>
                returnResultSubmission({ path, body: { reason, version: submission.version }, ...request })
              }
              button={{ danger: true }}
            />
          </>
        )}
        {mayIssue && (status === 'Approved' || status === 'PartlyApproved') && waiting.length > 0 && (
          <ConfirmAction
            label={t('action.issue', { n: waiting.length })}
            explain={t('action.issueExplain')}
            act={(_, request) => issueCertificate({ path, body: { version: submission.version }, ...request })}
            button={{ type: 'primary' }}
          />
        )}
      </Space>
    </>
  )
}
