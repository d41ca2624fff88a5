import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditCorrectionView, AuditSheet, CorrectiveAction } from '@/api/generated/types.gen'
import { StatusTag } from '@/shared/display/status-tag'
import { FilePreview } from '@/shared/files/file-preview'
import { formatDay, formatMoment } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { ProveCorrection } from './prove-correction'
import { VerifyCorrection } from './verify-correction'
import './audit.css'

/** What has to be mended, what the applicant showed for it, and what the experts said. */
export function AuditCorrections({ sheet }: { sheet: AuditSheet }) {
  const { t } = useTranslation('onSiteAudits')
  const actions = sheet.records.flatMap((record) => record.current.correctiveActions)
  if (!sheet.isSigned || actions.length === 0) return null
  return (
    <Card size="small" title={t('corrections.title')} className="audit-corrections">
      {actions.map((action) => (
        <Correction
          key={action.id}
          sheet={sheet}
          action={action}
          correction={sheet.corrections.find((one) => one.actionId === action.id)}
        />
      ))}
    </Card>
  )
}

interface CorrectionProps {
  sheet: AuditSheet
  action: CorrectiveAction
  correction: AuditCorrectionView | undefined
}

function Correction({ sheet, action, correction }: CorrectionProps) {
  const { t } = useTranslation('onSiteAudits')
  const mayProve = useMay('ApplyForBranchCentre')
  const mayVerify = useMay('AuditOnSite')
  const isOverdue = sheet.overdueActions.includes(action.id)
  const isOpen = sheet.status === 'AuditScheduled'
  const state = !correction
    ? 'open'
    : typeof correction.accepted !== 'boolean'
      ? 'proved'
      : correction.accepted
        ? 'accepted'
        : 'rejected'
  const tone = { open: 'Draft', proved: 'Submitted', accepted: 'Approved', rejected: 'Rejected' }[state]
  return (
    <section className="audit-correction" aria-label={action.description}>
      <div>
        <strong>{action.description}</strong> <StatusTag status={tone} text={t(`corrections.state.${state}`)} />{' '}
        {isOverdue && <StatusTag status="Failed" text={t('corrections.overdue')} />}
        <div className="muted">{t('corrections.due', { day: formatDay(action.dueOn) })}</div>
        {correction && (
          <>
            <p>{correction.note}</p>
            {correction.evidence.map((file, index) => (
              <FilePreview key={file} fileId={file} text={t('corrections.evidence', { n: index + 1 })} />
            ))}
            <div className="muted">{formatMoment(correction.provedAt)}</div>
            {correction.remark && <p>{t('corrections.remark', { remark: correction.remark })}</p>}
          </>
        )}
      </div>
      {isOpen && mayProve && state !== 'accepted' && <ProveCorrection sheet={sheet} actionId={action.id} />}
      {isOpen && mayVerify && state === 'proved' && <VerifyCorrection sheet={sheet} actionId={action.id} />}
    </section>
  )
}
