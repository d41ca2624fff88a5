import { useQuery } from '@tanstack/react-query'
import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { listMyRegistrationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { submitRegistration, withdrawRegistration } from '@/api/generated/sdk.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { NotFoundPage } from '@/shared/feedback/pages'
import { FootBar } from '@/shared/forms/foot-bar'
import { useParam } from '@/shared/routing/use-screen'
import { AttachProofs } from './attach-proofs'
import { ClaimSummary } from './claim-summary'
import { isOpenClaim, isWithTrainee, proofsToHandIn } from './open-items'
import { RegisterSteps } from './register-steps'
import { RegistrationCourse } from './registration-course'
import { WaitingPlace } from './waiting-place'

export default function MyRegistrationScreen() {
  const id = useParam('registrationId')
  const mine = useQuery(listMyRegistrationsOptions())
  return (
    <Loaded query={mine}>
      {(list) => {
        const registration = list.find((entry) => entry.id === id)
        return registration ? <MyRegistration registration={registration} /> : <NotFoundPage />
      }}
    </Loaded>
  )
}

/** Where a registration stands, what of it is open, and what to do next. */
function MyRegistration({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const open = isWithTrainee(registration)
  const waiting = registration.status === 'Waitlisted'
  const missing = proofsToHandIn(registration)
  const path = { id: registration.id }
  const body = { version: registration.version }
  const canWithdraw = open || waiting || registration.status === 'Submitted'
  return (
    <PageFrame
      title={registration.noticeTitle}
      back={{ to: '/my-registrations', text: t('mine.title') }}
      lead={
        <>
          <StatusTag status={registration.status} text={t(`status.${registration.status}`)} />{' '}
          {registration.scope.specialty} <LevelText level={registration.scope.level} />
        </>
      }
      actions={
        canWithdraw && (
          <ConfirmAction
            label={t('mine.withdraw')}
            explain={t('mine.withdrawExplain')}
            button={{ danger: true }}
            act={(_, request) => withdrawRegistration({ path, body, ...request })}
          />
        )
      }
    >
      {registration.status === 'Draft' && <RegisterSteps current={missing.length > 0 ? 'proofs' : 'submit'} />}
      <WaitingPlace registration={registration} />
      <Returned registration={registration} />
      <ClaimSummary
        registration={registration}
        correctAt={isOpenClaim(registration) ? `/my-registrations/${registration.id}/claim` : undefined}
      />
      <Card title={t('mine.proofs')}>
        {(open || waiting) && <p className="page-lead">{t('mine.proofsLead')}</p>}
        <AttachProofs registration={registration} open={open || waiting} />
      </Card>
      <RegistrationCourse registration={registration} />
      {open && (
        <FootBar
          problem={null}
          status={missing.length > 0 ? t('mine.missing', { n: missing.length }) : t('mine.complete')}
        >
          <ConfirmAction
            label={t('mine.submit')}
            explain={t('mine.submitExplain')}
            button={{ type: 'primary', size: 'large' }}
            act={(_, request) => submitRegistration({ path, body, ...request })}
          />
        </FootBar>
      )}
    </PageFrame>
  )
}

/** What the centre asks to be corrected and why; or why it rejected the registration. */
function Returned({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const { returned, decisionReason, status } = registration
  if (status === 'Rejected')
    return <Alert type="error" showIcon title={t('mine.rejected')} description={decisionReason} />
  if (!returned) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('mine.returned')}
      description={
        <>
          <p>{decisionReason}</p>
          <p>{t('mine.returnedOnly')}</p>
          <ul>
            {returned.claim && <li>{t('check.claim')}</li>}
            {returned.proofs.map((kind) => (
              <li key={kind}>{t(`proof.${kind}`)}</li>
            ))}
          </ul>
        </>
      }
    />
  )
}
