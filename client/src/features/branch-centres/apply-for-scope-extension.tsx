import { useTranslation } from 'react-i18next'
import { applyForScopeExtension } from '@/api/generated/sdk.gen'
import { BeginApplication } from './begin-application'

/** Begins an application for more scope with what the centre has today. */
export function ApplyForScopeExtension() {
  const { t } = useTranslation('branchCentres')
  return (
    <BeginApplication
      label={t('extension.label')}
      explain={t('extension.explain')}
      begin={async (request) => (await applyForScopeExtension({ ...request })).data}
    />
  )
}
