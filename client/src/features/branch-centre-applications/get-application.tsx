import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Card, Tabs, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { withdrawApplication } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { formatDay } from '@/shared/format/dates'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { AgreementCard } from './agreement-card'
import { AssignExperts } from './assign-experts'
import { AuditResult } from './audit-result'
import { ChecklistPanel } from './checklist-panel'
import { DecideApplication } from './decide-application'
import { DeclareImpartiality, RecuseFromAudit } from './declare-impartiality'
import { FileVersions } from './file-versions'
import { FormSummary } from './form-summary'
import { PrintApplication } from './print-application'
import { ReturnedReasons } from './returned-reasons'
import { ReviewHistory } from './review-history'
import { ScopeSupportCard } from './scope-support'
import { useAuditMember } from './use-audit-member'
import { VisitCard } from './visit-card'

/** One application: what was applied for, what was found, and the step that is due now. */
export default function GetApplicationScreen() {
  const id = useParam('applicationId')
  const application = useQuery(getApplicationOptions({ path: { id } }))
  return <Loaded query={application}>{(view) => <Application application={view} />}</Loaded>
}

function Application({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const mayReview = useMay('ReviewApplications')
  const mayDecide = useMay('ApproveBranchCentre')
  const { member, leave } = useAuditMember(application)
  const needsTeam =
    application.status === 'DocumentsAccepted' ||
    (application.status === 'AuditScheduled' && !application.isTeamComplete)
  return (
    <PageFrame
      title={application.unitName || t('list.unnamed')}
      lead={
        <>
          <StatusTag status={application.status} text={t(`status.${application.status}`)} />{' '}
          {application.kind !== 'Founding' && <Tag>{t(`kind.${application.kind}`)}</Tag>} {application.unitUscc}
        </>
      }
      back={{ to: '/branch-centre-applications', text: t('list.title') }}
      actions={<Steps application={application} />}
    >
      <ReturnedReasons application={application} />
      {mayReview && needsTeam && <AssignExperts application={application} />}
      {member && !member.impartialSince && <DeclareImpartiality application={application} onRecused={leave} />}
      <VisitCard application={application} />
      {mayDecide && application.status === 'Audited' && <DecideApplication application={application} />}
      <AgreementCard application={application} />
      {application.decision && (
        <Card size="small" title={t('decision.title')}>
          {t(application.decision.granted ? 'decision.granted' : 'decision.refused', {
            on: formatDay(application.decision.on),
          })}
          {application.decision.reason && <p>{application.decision.reason}</p>}
          {application.centreId && (
            <p>
              <Link to={`/branch-centres/${application.centreId}` as '/'}>{t('decision.centre')}</Link>
            </p>
          )}
        </Card>
      )}
      <Tabs
        defaultActiveKey={application.audit?.auditedOn && application.status === 'AuditScheduled' ? 'audit' : 'form'}
        items={[
          { key: 'form', label: t('tab.form'), children: <FormSummary application={application} /> },
          {
            key: 'checklist',
            label: t('tab.checklist'),
            children: (
              <div className="stack">
                <ChecklistPanel applicationId={application.id} />
                <ScopeSupportCard applicationId={application.id} />
              </div>
            ),
          },
          { key: 'files', label: t('tab.files'), children: <FileVersions application={application} /> },
          { key: 'reviews', label: t('tab.reviews'), children: <ReviewHistory application={application} /> },
          ...(application.audit
            ? [{ key: 'audit', label: t('tab.audit'), children: <AuditResult applicationId={application.id} /> }]
            : []),
        ]}
      />
    </PageFrame>
  )
}

/** The buttons that lead to the work due in this state, for who may do it. */
function Steps({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const mayApply = useMay('ApplyForBranchCentre')
  const mayReview = useMay('ReviewApplications')
  const { member, leave } = useAuditMember(application)
  const path = `/branch-centre-applications/${application.id}`
  const { status } = application
  const isOfCentre = application.kind !== 'Founding' && application.centreId
  const isDecided = status === 'Approved' || status === 'Refused' || status === 'Withdrawn'
  return (
    <>
      <PrintButton />
      <PrintApplication application={application} />
      {isOfCentre && <LinkButton to={`/branch-centres/${application.centreId}`}>{t('decision.centre')}</LinkButton>}
      {mayApply && (status === 'Draft' || status === 'Returned') && (
        <Link to={`${path}/edit` as '/'}>
          <Button type="primary">{t('edit.open')}</Button>
        </Link>
      )}
      {mayApply && !isDecided && (
        <ConfirmAction
          label={t('withdraw.label')}
          explain={t('withdraw.explain')}
          button={{ danger: true }}
          act={(_, request) =>
            withdrawApplication({ path: { id: application.id }, body: { version: application.version }, ...request })
          }
        />
      )}
      {mayReview && status === 'Submitted' && (
        <Link to={`${path}/review` as '/'}>
          <Button type="primary">{t('review.open')}</Button>
        </Link>
      )}
      {member?.impartialSince && (
        <>
          <RecuseFromAudit application={application} onRecused={leave} />
          <Link to={`${path}/audit` as '/'}>
            <Button type="primary">{t('audit.open')}</Button>
          </Link>
        </>
      )}
    </>
  )
}
