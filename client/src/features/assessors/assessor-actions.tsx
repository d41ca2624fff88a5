import { useTranslation } from 'react-i18next'
import { certifyAssessor, withdrawAssessor } from '@/api/generated/sdk.gen'
import type { AssessorView } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PrintButton } from '@/shared/display/print-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'
import { EnrolAssessor } from './enrol-assessor'

/** What this person may do with an assessor now. */
export function AssessorActions({ assessor }: { assessor: AssessorView }) {
  const { t } = useTranslation('assessors')
  const mayManage = useMay('ManageStaffRegisters')
  const mayCertify = useMay('CertifyAssessors')
  const mayWithdraw = useMay('WithdrawAssessors')
  const { entry, version, preparation } = assessor
  const path = { id: entry.id }
  const gone = entry.status === 'Withdrawn'
  const free = !preparation || preparation.passed === false
  return (
    <>
      <PrintButton />
      {mayWithdraw && !gone && (
        <ConfirmAction
          label={t('withdraw.label')}
          explain={t('withdraw.explain', { name: entry.name })}
          reasonLength={2}
          button={{ danger: true }}
          act={(reason, request) => withdrawAssessor({ path, body: { reason, version }, ...request })}
        />
      )}
      {mayManage && !gone && <LinkButton to={`/assessors/${entry.id}/edit`}>{t('edit')}</LinkButton>}
      {mayManage && !gone && free && assessor.mayEnrol && <EnrolAssessor assessor={assessor} />}
      {mayCertify && entry.awaitsCertificate && (
        <ConfirmAction
          label={t('certify.label')}
          explain={t('certify.explain')}
          button={{ type: 'primary' }}
          act={(_, request) => certifyAssessor({ path, body: { version }, ...request })}
        />
      )}
    </>
  )
}
