import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { holdExamination } from '@/api/generated/sdk.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'
import { CheckIn } from './check-in'
import { Incidents } from './incidents'

/** The day of the examination: who came, what happened, and that it was held. */
export function ExaminationDay({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const conducts = useMay('ConductExamination') && exam.actsAsAssessor
  if (exam.status === 'Requested') return <Alert type="info" showIcon title={t('day.notArranged')} />
  const open = exam.status === 'Arranged'
  return (
    <>
      <CheckIn exam={exam} editable={open && conducts} />
      {open && conducts && (
        <div className="second-check">
          <ConfirmAction
            label={t('day.hold')}
            explain={t('day.holdExplain')}
            button={{ type: 'primary', size: 'large' }}
            act={(_, request) =>
              holdExamination({ path: { examinationId: exam.id }, body: { version: exam.version }, ...request })
            }
          />
        </div>
      )}
      <Incidents exam={exam} records={conducts && exam.status !== 'Void' && exam.status !== 'Closed'} />
    </>
  )
}
