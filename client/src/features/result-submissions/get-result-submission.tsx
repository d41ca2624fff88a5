import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getResultSubmissionOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ResultDecisionInput, ResultSubmissionDetails } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { ScopeText } from './scope-text'
import { SubmissionActions } from './submission-actions'
import { SubmittedTrainees } from './submitted-trainees'

/** One submission: its trainees, the reviewer's decisions, and the certificates that came of it. */
export default function GetResultSubmissionScreen() {
  const { t } = useTranslation('resultSubmissions')
  const id = useParam('id')
  const submission = useQuery(getResultSubmissionOptions({ path: { id } }))
  return (
    <PageFrame
      title={t('details.title')}
      lead={submission.data?.classCode}
      back={{ to: '/result-submissions', text: t('title') }}
      actions={<PrintButton />}
    >
      <Loaded query={submission}>{(data) => <Details submission={data} />}</Loaded>
    </PageFrame>
  )
}

function Details({ submission }: { submission: ResultSubmissionDetails }) {
  const { t } = useTranslation('resultSubmissions')
  const mayReview = useMay('ReviewResultSubmissions')
  const [decisions, setDecisions] = useState<Record<string, ResultDecisionInput>>({})
  return (
    <>
      {submission.returnReason && (
        <Alert type="warning" showIcon title={t('details.returned')} description={submission.returnReason} />
      )}
      <Descriptions column={{ xs: 1, md: 2 }} bordered size="small">
        <Descriptions.Item label={t('field.centre')}>{submission.centreName}</Descriptions.Item>
        <Descriptions.Item label={t('field.scope')}>
          <ScopeText row={submission.row} />
        </Descriptions.Item>
        <Descriptions.Item label={t('field.submittedAt')}>
          <DateText value={submission.submittedAt} time />
        </Descriptions.Item>
        <Descriptions.Item label={t('field.status')}>
          <StatusTag status={submission.status} text={t(`status.${submission.status}`)} />
        </Descriptions.Item>
      </Descriptions>
      <SubmissionActions
        submission={submission}
        decisions={Object.values(decisions)}
        onSaved={() => setDecisions({})}
      />
      <SubmittedTrainees
        submission={submission}
        decisions={decisions}
        onDecide={
          mayReview && submission.status === 'UnderReview'
            ? (decision) => setDecisions((all) => ({ ...all, [decision.traineeId]: decision }))
            : undefined
        }
      />
    </>
  )
}
