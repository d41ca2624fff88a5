import { Checkbox } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptRegistration, rejectRegistration, returnRegistration } from '@/api/generated/sdk.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'

/** Accept, return with what is to be corrected and why, reject with a reason. */
export function DecisionActions({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const claim = useRef(false)
  const path = { id: registration.id }
  const version = registration.version
  const doubtful = registration.proofs.filter((proof) => proof.verdict === 'Unclear' || proof.verdict === 'False')
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
        explain={
          <>
            <p>{t('check.returnExplain')}</p>
            <p>
              {doubtful.length > 0
                ? t('check.returnProofs', {
                    proofs: doubtful.map(({ kind }) => t(`proof.${kind}`)).join(t('check.and')),
                  })
                : t('check.returnNoProofs')}
            </p>
            <Checkbox onChange={(event) => (claim.current = event.target.checked)}>{t('check.returnClaim')}</Checkbox>
          </>
        }
        reasonLength={2}
        act={(reason, request) =>
          returnRegistration({ path, body: { reason, claim: claim.current, version }, ...request })
        }
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
