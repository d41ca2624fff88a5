import { useTranslation } from 'react-i18next'
import { applyForRenewal } from '@/api/generated/sdk.gen'
import { BeginApplication } from './begin-application'

/** Begins an application for another term with what the centre has today. */
export function ApplyForRenewal() {
  const { t } = useTranslation('branchCentres')
  return (
    <BeginApplication
      label={t('renewal.label')}
      explain={t('renewal.explain')}
      begin={async (request) => (await applyForRenewal({ ...request })).data}
    />
  )
}
