import { useTranslation } from 'react-i18next'
import { acceptRegistration, rejectRegistration, returnRegistration } from '@/api/generated/sdk.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'

/** Accept, return with a reason, reject with a reason. */
export function DecisionActions({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const path = { id: registration.id }
  const version = registration.version
  return (
    <>
      <ConfirmAction
        label={t('check.acceptRegistration')}
        explain={t('check.acceptExplain')}
        button={{ type: 'primary' }}
        act={(_, request) => acceptRegistration({ path, body: { version }, ...request })}
      />
      <ConfirmAction
        label={t('check.returnRegistration')}
        explain={t('check.returnExplain')}
        reasonLength={2}
        act={(reason, request) => returnRegistration({ path, body: { reason, version }, ...request })}
      />
      <ConfirmAction
        label={t('check.rejectRegistration')}
        explain={t('check.reject')}
        reasonLength={2}
        button={{ danger: true }}
        act={(reason, request) => rejectRegistration({ path, body: { reason, version }, ...request })}
      />
    </>
  )
}
