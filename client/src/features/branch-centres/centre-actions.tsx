import { useTranslation } from 'react-i18next'
import { restoreBranchCentre, suspendBranchCentre } from '@/api/generated/sdk.gen'
import type { BranchCentreView } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PrintButton } from '@/shared/display/print-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'
import { ApplyForRenewal } from './apply-for-renewal'
import { ApplyForScopeExtension } from './apply-for-scope-extension'
import { ReduceBranchCentreScope } from './reduce-branch-centre-scope'
import { RevokeBranchCentre } from './revoke-branch-centre'

/** What an approver may do to a centre in its present state. */
export function CentreActions({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation('branchCentres')
  const mayChange = useMay('ChangeBranchCentreStatus')
  const mayRequest = useMay('RequestCentreChanges')
  const mayApply = useMay('ApplyForBranchCentre')
  const path = { id: centre.id }
  return (
    <>
      <PrintButton />
      {mayRequest && centre.status !== 'Revoked' && (
        <LinkButton to="/centre-changes/new">{t('requestChange')}</LinkButton>
      )}
      {mayApply && centre.status === 'Active' && (
        <>
          <ApplyForScopeExtension />
          <ApplyForRenewal />
        </>
      )}
      {mayChange && centre.status === 'Active' && (
        <ConfirmAction
          label={t('suspend.label')}
          explain={t('suspend.explain')}
          reasonLength={2}
          button={{ danger: true }}
          act={(reason, request) =>
            suspendBranchCentre({ path, body: { reason, version: centre.version }, ...request })
          }
        />
      )}
      {mayChange && centre.status === 'Suspended' && (
        <ConfirmAction
          label={t('restore.label')}
          explain={t('restore.explain')}
          reasonLength={2}
          act={(reason, request) =>
            restoreBranchCentre({ path, body: { reason, version: centre.version }, ...request })
          }
        />
      )}
      {mayChange && centre.status !== 'Revoked' && (
        <>
          <ReduceBranchCentreScope centre={centre} />
          <RevokeBranchCentre centre={centre} />
        </>
      )}
    </>
  )
}
