import { useQuery } from '@tanstack/react-query'
import { Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getRegistrationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { submitRegistration } from '@/api/generated/sdk.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { AttachProofs } from './attach-proofs'
import { BlacklistState, BlacklistTrainee } from './blacklist-trainee'
import { CheckProofs } from './check-proof'
import { ClaimSummary } from './claim-summary'
import { DecisionActions } from './decision-actions'
import { isOpenClaim, isWithTrainee } from './open-items'
import { PaymentCard } from './record-payment'
import { RegistrationCourse } from './registration-course'
import { RevealIdentity } from './reveal-trainee-identity'

export default function GetRegistrationScreen() {
  const id = useParam('registrationId')
  const registration = useQuery(getRegistrationOptions({ path: { id } }))
  return <Loaded query={registration}>{(view) => <Registration registration={view} />}</Loaded>
}

/** One registration as the centre checks it: person, claim, every proof, payment, decision. */
function Registration({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const mayCheck = useMay('CheckRegistrations')
  const mayHandIn = useMay('HandInProofs')
  const onPaper = mayHandIn && isWithTrainee(registration) && registration.source === 'Sheet'
  return (
    <PageFrame
      title={registration.name}
      back={{ to: '/registrations', text: t('list.title') }}
      lead={
        <>
          <StatusTag status={registration.status} text={t(`status.${registration.status}`)} />{' '}
          {registration.scope.specialty} <LevelText level={registration.scope.level} /> · {registration.noticeTitle}{' '}
          <BlacklistState registrationId={registration.id} />
        </>
      }
      actions={
        <>
          {onPaper && (
            <ConfirmAction
              label={t('mine.submit')}
              explain={t('mine.submitExplain')}
              button={{ type: 'primary' }}
              act={(_, request) =>
                submitRegistration({
                  path: { id: registration.id },
                  body: { version: registration.version },
                  ...request,
                })
              }
            />
          )}
          {mayCheck && registration.status === 'Submitted' && <DecisionActions registration={registration} />}
          <BlacklistTrainee registration={registration} />
        </>
      }
    >
      <Card title={t('check.person')} extra={<RevealIdentity registrationId={registration.id} />}>
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t(`documentKind.${registration.documentKind}`)}>
            {registration.document}
          </Descriptions.Item>
          <Descriptions.Item label={t('list.mobile')}>{registration.mobile}</Descriptions.Item>
          <Descriptions.Item label={t('check.sex')}>{t(`sex.${registration.sex}`)}</Descriptions.Item>
          <Descriptions.Item label={t('check.birthDate')}>
            <DateText value={registration.birthDate} />
          </Descriptions.Item>
          <Descriptions.Item label={t('list.employer')}>{registration.particulars.employer}</Descriptions.Item>
          <Descriptions.Item label={t('check.source')}>{t(`source.${registration.source}`)}</Descriptions.Item>
        </Descriptions>
      </Card>
      <ClaimSummary
        registration={registration}
        correctAt={onPaper && isOpenClaim(registration) ? `/registrations/${registration.id}/claim` : undefined}
      />
      <Card title={t('check.proofs')}>
        {onPaper ? (
          <AttachProofs registration={registration} open />
        ) : (
          <CheckProofs registration={registration} open={mayCheck && registration.status === 'Submitted'} />
        )}
      </Card>
      <PaymentCard registration={registration} />
      <RegistrationCourse registration={registration} />
    </PageFrame>
  )
}
