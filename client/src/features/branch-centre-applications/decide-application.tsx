import { useNavigate } from '@tanstack/react-router'
import { Alert, Card, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approveBranchCentre, offerAgreement, refuseApplication } from '@/api/generated/sdk.gen'
import type { ApplicationView, ScopeRow } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { SignAction } from '@/shared/feedback/sign-action'
import { ScopeChoice } from './scope-choice'

/** The decision: the agreement on all or part of the confirmed scope, signed last by the society, or a refusal with its reason. */
export function DecideApplication({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  if (!application.mayDecide) return <Alert type="warning" showIcon title={t('decision.fourEyes')} />
  const isOvertaken = application.agreement?.isOvertaken === true
  const isSigned = Boolean(application.agreement?.applicantSignedAt) && !isOvertaken
  return (
    <Card size="small" title={t('decision.due')}>
      {isOvertaken && <Alert type="warning" showIcon title={t('decision.overtaken')} className="card-alert" />}
      {isSigned ? <Approval application={application} /> : <Offer application={application} />}
    </Card>
  )
}

function Offer({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const confirmed = application.audit?.confirmedScope ?? []
  const [scope, setScope] = useState<ScopeRow[]>(application.agreement?.scope ?? confirmed)
  return (
    <>
      <p>{t('decision.explain')}</p>
      <ScopeChoice rows={confirmed} value={scope} onChange={setScope} />
      <Space wrap className="form-actions">
        <ConfirmAction
          label={t(application.agreement ? 'decision.offerAgain' : 'decision.offer')}
          explain={t('decision.offerExplain', { n: scope.length })}
          button={{ type: 'primary', disabled: application.audit?.passed !== true || scope.length === 0 }}
          act={(_, request) =>
            offerAgreement({ path: { id: application.id }, body: { scope, version: application.version }, ...request })
          }
        />
        <Refusal application={application} />
      </Space>
    </>
  )
}

const approvalTexts = {
  Founding: { explain: 'decision.signExplain', approve: 'decision.approve' },
  Extension: { explain: 'decision.signExplainExtension', approve: 'decision.approveExtension' },
  Renewal: { explain: 'decision.signExplainRenewal', approve: 'decision.approveRenewal' },
} as const

function Approval({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const texts = approvalTexts[application.kind]
  return (
    <>
      <p>{t(texts.explain, { n: application.agreement?.scope.length })}</p>
      <Space wrap className="form-actions">
        <SignAction
          label={t(texts.approve)}
          explain={t('decision.approveExplain')}
          button={{ type: 'primary' }}
          act={async (signature, request) =>
            (
              await approveBranchCentre({
                path: { id: application.id },
                body: { ...signature, version: application.version },
                ...request,
              })
            ).data
          }
          onDone={(centreId) => navigate({ to: `/branch-centres/${centreId}` as '/' })}
        />
        <Refusal application={application} />
      </Space>
    </>
  )
}

function Refusal({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <ConfirmAction
      label={t('decision.refuse')}
      reasonLength={2}
      button={{ danger: true }}
      act={(reason, request) =>
        refuseApplication({
          path: { id: application.id },
          body: { reason, version: application.version },
          ...request,
        })
      }
    />
  )
}
