import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getApplicationChangesOptions,
  getApplicationChecklistOptions,
  getApplicationOptions,
} from '@/api/generated/@tanstack/react-query.gen'
import { acceptDocuments, returnApplication, reviewApplication } from '@/api/generated/sdk.gen'
import type { ApplicationChanges, ApplicationView, RequirementView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { useParam } from '@/shared/routing/use-screen'
import { EvidenceViewer, type ShownEvidence } from './evidence-viewer'
import { fieldOf, type Verdicts } from './review-fields'
import { ReviewOwner } from './review-owner'
import { ReviewRow } from './review-row'

/** Document review: each requirement with its numbers and evidence beside the verdict. */
export default function ReviewApplicationScreen() {
  const id = useParam('applicationId')
  const application = useQuery(getApplicationOptions({ path: { id } }))
  const checklist = useQuery(getApplicationChecklistOptions({ path: { id } }))
  const changes = useQuery(getApplicationChangesOptions({ path: { id } }))
  return (
    <Loaded query={application}>
      {(view) => (
        <Loaded query={checklist}>
          {({ requirements }) => (
            <Loaded query={changes}>
              {(changed) => <Review application={view} requirements={requirements} changes={changed} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface ReviewProps {
  application: ApplicationView
  requirements: RequirementView[]
  changes: ApplicationChanges
}

function Review({ application, requirements, changes }: ReviewProps) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const [form] = Form.useForm<Verdicts>()
  const [evidence, setEvidence] = useState<ShownEvidence | null>(null)
  const path = { id: application.id }
  const detail = `/branch-centre-applications/${application.id}`
  const given = application.reviews.filter((review) => review.round === application.round)
  const initial: Verdicts = Object.fromEntries(
    given.map((review) => [fieldOf(review.rule), { result: review.verdict, reason: review.reason }]),
  )
  const save = useAction((request, verdicts: Verdicts) =>
    reviewApplication({
      path,
      body: {
        verdicts: requirements.flatMap(({ rule }) => {
          const verdict = verdicts[fieldOf(rule)]
          return verdict?.result ? [{ rule, result: verdict.result, reason: verdict.reason ?? null }] : []
        }),
        version: application.version,
      },
      ...request,
    }),
  )
  const passAll = () =>
    form.setFieldsValue(
      Object.fromEntries(
        requirements
          .filter((one) => one.state === 'Met')
          .map((one) => [fieldOf(one.rule), { result: 'Passed' as const }]),
      ),
    )
  return (
    <PageFrame
      title={t('review.title')}
      lead={application.unitName}
      back={{ to: detail, text: t('title') }}
      actions={
        <>
          <ConfirmAction
            label={t('review.return')}
            explain={t('review.returnExplain')}
            button={{ danger: true }}
            act={(_, request) => returnApplication({ path, body: { version: application.version }, ...request })}
            onDone={() => navigate({ to: detail as '/' })}
          />
          <ConfirmAction
            label={t('review.accept')}
            explain={t('review.acceptExplain')}
            button={{ type: 'primary' }}
            act={(_, request) => acceptDocuments({ path, body: { version: application.version }, ...request })}
            onDone={() => navigate({ to: detail as '/' })}
          />
        </>
      }
    >
      <ReviewOwner application={application} />
      <ProblemAlert problem={save.problem} />
      <div className="review-desk">
        <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void save.run(values)}>
          <Button onClick={passAll}>{t('review.passMet')}</Button>
          <div className="review-rows">
            {requirements.map((requirement) => (
              <ReviewRow
                key={requirement.rule}
                requirement={requirement}
                application={application}
                changes={changes}
                show={setEvidence}
              />
            ))}
          </div>
          <Button type="primary" htmlType="submit" loading={save.running}>
            {t('review.save')}
          </Button>
        </Form>
        <EvidenceViewer evidence={evidence} files={application.files} onClose={() => setEvidence(null)} />
      </div>
    </PageFrame>
  )
}
