import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openExamPaper, recordPaperCustody } from '@/api/generated/sdk.gen'
import type { ExaminationDetails, PaperDetails } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { useMay } from '@/shared/session/me'
import { isOfSociety, type CustodyStepKind } from './custody'

interface CustodyActionProps {
  exam: ExaminationDetails
  paper: PaperDetails
  step: CustodyStepKind
}

/** The next step of a paper, for whom it belongs to; opening takes two people with an account each. */
export function CustodyAction({ exam, paper, step }: CustodyActionProps) {
  const { t } = useTranslation('examinations')
  const [note, setNote] = useState('')
  const society = useMay('ArrangeExamination')
  const path = { examinationId: exam.id, paperId: paper.id }
  const action = useAction(
    async (request: ServerRequest) => {
      const words = note.trim() === '' ? null : note.trim()
      if (step === 'Opened') await openExamPaper({ path, body: { note: words }, ...request })
      else await recordPaperCustody({ path, body: { step, note: words }, ...request })
    },
    () => setNote(''),
  )
  const allowed = isOfSociety(step) ? society : exam.actsAsAssessor
  return (
    <div className="custody-act">
      {step === 'Opened' && (
        <Alert
          type={paper.waitsForSecondOpener ? 'warning' : 'info'}
          showIcon
          title={paper.waitsForSecondOpener ? t('custody.firstDone') : t('custody.openExplain')}
        />
      )}
      {!allowed && <span className="muted">{isOfSociety(step) ? t('custody.society') : t('custody.assessors')}</span>}
      {allowed && (
        <>
          <ProblemAlert problem={action.problem} />
          <div className="custody-form">
            <Input
              aria-label={t('field.note')}
              placeholder={t('field.note')}
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
            <Button type="primary" loading={action.running} onClick={() => void action.run()}>
              {t(`custody.act.${step}`)}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
