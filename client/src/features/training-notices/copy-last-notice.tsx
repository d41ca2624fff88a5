import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { copyLastNotice } from '@/api/generated/sdk.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'

/** Begins the draft from the last notice of the same occupation, specialty and level. */
export function CopyLastNotice({ planId, planRowId }: { planId: string; planRowId: string }) {
  const { t } = useTranslation('trainingNotices')
  const navigate = useNavigate()
  return (
    <ConfirmAction
      label={t('copyLast')}
      explain={t('copyLastExplain')}
      act={async (_, request) => (await copyLastNotice({ body: { planId, planRowId }, ...request })).data}
      onDone={(id) => navigate({ to: `/training-notices/${id}/edit` as '/' })}
    />
  )
}
