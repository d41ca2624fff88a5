import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { verifyMarks } from '@/api/generated/sdk.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { formatMoment } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { MarkChanges } from './mark-changes'
import { MarksGrid } from './marks-grid'

/** Marks: entered by one assessor, checked by another, then changed only by two. */
export function ExaminationMarks({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const records = useMay('RecordMarks') && exam.actsAsAssessor
  const verifies = useMay('VerifyMarks') && exam.actsAsAssessor
  const open = exam.status === 'Held' || exam.status === 'Marked'
  if (exam.status === 'Requested' || exam.status === 'Arranged') {
    return <Alert type="info" showIcon title={t('marks.notHeld')} />
  }
  return (
    <>
      {exam.verifiedAt && (
        <Alert
          type="success"
          showIcon
          className="problem-alert"
          title={t('marks.verified', { by: exam.verifiedBy ?? '', at: formatMoment(exam.verifiedAt) })}
        />
      )}
      {open && records && (
        <div className="tab-head no-print">
          <span className="muted">{t('marks.lead')}</span>
          <LinkButton to="/examinations/import-marks" search={{ examinationId: exam.id }}>
            {t('marks.import')}
          </LinkButton>
        </div>
      )}
      <MarksGrid exam={exam} editable={open && records} />
      {verifies && exam.status === 'Marked' && (
        <div className="second-check">
          {exam.enteredMarks ? (
            <Alert type="info" showIcon title={t('marks.verifyOther')} />
          ) : (
            <ConfirmAction
              label={t('marks.verify')}
              explain={t('marks.verifyExplain')}
              button={{ type: 'primary', size: 'large' }}
              act={(_, request) =>
                verifyMarks({ path: { examinationId: exam.id }, body: { version: exam.version }, ...request })
              }
            />
          )}
        </div>
      )}
      {exam.verifiedAt && <MarkChanges exam={exam} />}
    </>
  )
}
