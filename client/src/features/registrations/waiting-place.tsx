import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RegistrationView } from '@/api/generated/types.gen'

/** The place in the queue and what can be done meanwhile; or that there is a place now. */
export function WaitingPlace({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  if (typeof registration.waitingPlace === 'number')
    return (
      <Alert
        type="info"
        showIcon
        title={t('waiting.place', { n: registration.waitingPlace })}
        description={t('waiting.explain')}
      />
    )
  if (registration.movedUpAt && registration.status === 'Draft')
    return <Alert type="success" showIcon title={t('waiting.movedUp')} description={t('waiting.movedUpExplain')} />
  return null
}
