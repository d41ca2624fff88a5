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
import { FootBar } from '@/shared/forms/foot-bar'
import { useAction } from '@/shared/forms/use-action'
import { useSeen } from '@/shared/forms/use-seen'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { useUnsaved } from '@/shared/forms/use-unsaved'
import { useParam } from '@/shared/routing/use-screen'
import { EvidenceViewer, type ShownEvidence } from './evidence-viewer'
import { fieldOf, passedWhereMet, unsavedOf, verdictsOf, type Verdicts } from './review-fields'
import { ReviewOwner } from './review-owner'
import { ReviewRow } from './review-row'
import './review.css'

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
  const initial = verdictsOf(application)
  const values = (Form.useWatch([], form) as Verdicts | undefined) ?? initial
  const unsaved = unsavedOf(values, initial)
  const done = requirements.filter(({ rule }) => values[fieldOf(rule)]?.result).length
  const { seen, renew } = useSeen(application, unsaved > 0)
  const save = useAction(
    (request: ServerRequest, verdicts: Verdicts) =>
      reviewApplication({
        path,
        body: {
          verdicts: requirements.flatMap(({ rule }) => {
            const verdict = verdicts[fieldOf(rule)]
            return verdict?.result ? [{ rule, result: verdict.result, reason: verdict.reason ?? null }] : []
          }),
          version: seen.version,
        },
        ...request,
      }),
    undefined,
    renew,
  )
  useUnsaved(unsaved > 0)
  const busy = unsaved > 0 || save.running
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
            button={{ danger: true, disabled: busy }}
            act={(_, request) => returnApplication({ path, body: { version: application.version }, ...request })}
            onDone={() => navigate({ to: detail as '/' })}
          />
          <ConfirmAction
            label={t('review.accept')}
            explain={t('review.acceptExplain')}
            button={{ type: 'primary', disabled: busy }}
            act={(_, request) => acceptDocuments({ path, body: { version: application.version }, ...request })}
            onDone={() => navigate({ to: detail as '/' })}
          />
        </>
      }
    >
      <ReviewOwner application={application} />
      <div className="review-desk">
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          scrollToFirstError={{ focus: true, block: 'center' }}
          onFinish={(verdicts) => void save.run(verdicts)}
        >
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
        </Form>
        <EvidenceViewer evidence={evidence} files={application.files} onClose={() => setEvidence(null)} />
      </div>
      <FootBar
        problem={save.problem}
        status={t(unsaved > 0 ? 'review.unsaved' : done > 0 ? 'review.progress' : 'review.nothing', {
          unsaved,
          done,
          all: requirements.length,
        })}
      >
        <Button onClick={() => form.setFieldsValue(passedWhereMet(requirements, values))} disabled={save.running}>
          {t('review.passMet')}
        </Button>
        <Button type="primary" onClick={() => form.submit()} disabled={unsaved === 0} loading={save.running}>
          {t('review.save')}
        </Button>
      </FootBar>
    </PageFrame>
  )
}
