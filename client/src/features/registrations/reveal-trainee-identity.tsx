import { useTranslation } from 'react-i18next'
import { revealTraineeIdentity } from '@/api/generated/sdk.gen'
import { Masked, type UnmaskPurpose } from '@/shared/display/masked'
import { useMay } from '@/shared/session/me'

const purposes = {
  RegistrationReview: 'Review',
  ResultReview: 'Review',
  DataSubjectRequest: 'DataSubjectRequest',
  ComplaintHandling: 'Supervision',
} as const

/** The full numbers, for a purpose that goes into the audit trail. */
export function RevealIdentity({ registrationId }: { registrationId: string }) {
  const { t } = useTranslation('registrations')
  const may = useMay('UnmaskPersonalData')
  const unmask = async (purpose: UnmaskPurpose) => {
    const { data } = await revealTraineeIdentity({ path: { id: registrationId }, body: { purpose: purposes[purpose] } })
    return `${data.documentNumber} · ${data.mobile}`
  }
  return may ? <Masked value={t('check.reveal')} unmask={unmask} /> : null
}
