import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getSubmissionReadinessOptions } from '@/api/generated/@tanstack/react-query.gen'
import { prepareResultSubmission, submitResults } from '@/api/generated/sdk.gen'
import type { SubmissionReadiness } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { useParam } from '@/shared/routing/use-screen'
import { CandidateTable } from './candidate-table'

/** Completeness per trainee; the assessor names who is submitted and hands the submission in (A22.1). */
export default function PrepareResultSubmissionScreen() {
  const { t } = useTranslation('resultSubmissions')
  const examinationId = useParam('examinationId')
  const readiness = useQuery(getSubmissionReadinessOptions({ path: { examinationId } }))
  return (
    <PageFrame
      title={t('prepare.title')}
      lead={readiness.data?.classCode}
      back={{ to: '/result-submissions/ready', text: t('ready.title') }}
    >
      <Loaded query={readiness}>{(data) => <Candidates readiness={data} />}</Loaded>
    </PageFrame>
  )
}

function Candidates({ readiness }: { readiness: SubmissionReadiness }) {
  const { t } = useTranslation('resultSubmissions')
  const navigate = useNavigate()
  const complete = readiness.candidates.filter((candidate) => candidate.isComplete)
  const [chosen, setChosen] = useState<string[]>(complete.map((candidate) => candidate.traineeId))
  const submit = useAction(
    async (request) => {
      const body = { examinationId: readiness.examinationId, traineeIds: chosen }
      const id = (await prepareResultSubmission({ body, ...request })).data
      await submitResults({ path: { id }, body: { version: null } })
      return id
    },
    (id) => navigate({ to: `/result-submissions/${id}` as '/' }),
  )
  return (
    <>
      {!readiness.custodyIsComplete && <Alert type="warning" showIcon title={t('prepare.custodyOpen')} />}
      <ProblemAlert problem={submit.problem} />
      <p>{t('prepare.summary', { complete: complete.length, all: readiness.candidates.length })}</p>
      <CandidateTable candidates={readiness.candidates} chosen={chosen} onChoose={setChosen} />
      <div className="form-actions">
        <Button
          type="primary"
          disabled={chosen.length === 0 || !readiness.publicationIsOver}
          loading={submit.running}
          onClick={() => void submit.run()}
        >
          {t('prepare.submit', { n: chosen.length })}
        </Button>
      </div>
    </>
  )
}
