import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Steps } from 'antd'
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
import { useParam } from '@/shared/routing/use-screen'
import { AttachProofs } from './attach-proofs'
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

const stepOf: Partial<Record<RegistrationView['status'], number>> = { Draft: 0, Returned: 0, Submitted: 1, Accepted: 3 }

/** Where a registration stands, its proofs while they can be handed in, and what to do next. */
function MyRegistration({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const open = registration.status === 'Draft' || registration.status === 'Returned'
  const waiting = registration.status === 'Waitlisted'
  const path = { id: registration.id }
  const body = { version: registration.version }
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
        <>
          {open && (
            <ConfirmAction
              label={t('mine.submit')}
              explain={t('mine.submitExplain')}
              button={{ type: 'primary' }}
              act={(_, request) => submitRegistration({ path, body, ...request })}
            />
          )}
          {(open || waiting || registration.status === 'Submitted') && (
            <ConfirmAction
              label={t('mine.withdraw')}
              explain={t('mine.withdrawExplain')}
              button={{ danger: true }}
              act={(_, request) => withdrawRegistration({ path, body, ...request })}
            />
          )}
        </>
      }
    >
      <WaitingPlace registration={registration} />
      {registration.decisionReason && (
        <Alert type="warning" showIcon title={t('mine.reason')} description={registration.decisionReason} />
      )}
      {stepOf[registration.status] !== undefined && (
        <Steps
          size="small"
          current={stepOf[registration.status]}
          items={(['Draft', 'Submitted', 'Accepted'] as const).map((step) => ({ title: t(`mine.steps.${step}`) }))}
        />
      )}
      <Card title={t('mine.proofs')}>
        {(open || waiting) && <p className="page-lead">{t('mine.proofsLead')}</p>}
        <AttachProofs registration={registration} open={open || waiting} />
      </Card>
    </PageFrame>
  )
}
