import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CustodyStepDetails, ExaminationDetails, PaperDetails } from '@/api/generated/types.gen'
import { formatMoment } from '@/shared/format/dates'
import { useMay } from '@/shared/session/me'
import { CustodyAction } from './custody-action'
import { custodySteps } from './custody'
import { ReadPaper } from './read-paper'

interface CustodyTimelineProps {
  exam: ExaminationDetails
  paper: PaperDetails
}

/** Every step in its only order: who, when, with which digest; the next one can be taken by whom it belongs to. */
export function CustodyTimeline({ exam, paper }: CustodyTimelineProps) {
  const { t } = useTranslation('examinations')
  const reads = useMay('ArrangeExamination') || exam.actsAsAssessor
  const next = custodySteps[custodySteps.indexOf(paper.state) + 1]
  return (
    <ol className="custody" aria-label={`${t('tab.papers')} ${t(`subject.${paper.subject}`)}`}>
      {custodySteps.map((kind) => {
        const step = paper.steps.find((one) => one.kind === kind)
        return (
          <li key={kind} className={step ? 'custody-done' : kind === next ? 'custody-next' : undefined}>
            <strong>{t(`custody.step.${kind}`)}</strong>
            {step && <Taken step={step} />}
            {step && kind === 'Opened' && reads && <ReadPaper examinationId={exam.id} paperId={paper.id} />}
            {!step && kind === next && <CustodyAction exam={exam} paper={paper} step={next} />}
            {!step && kind !== next && <span className="muted">{t('custody.waiting')}</span>}
          </li>
        )
      })}
    </ol>
  )
}

function Taken({ step }: { step: CustodyStepDetails }) {
  const { t } = useTranslation('examinations')
  return (
    <div className="custody-facts">
      <div>
        {step.witness
          ? t('custody.together', { by: step.by, witness: step.witness })
          : t('custody.by', { by: step.by })}
        <span className="muted figures"> · {formatMoment(step.at)}</span>
      </div>
      <Typography.Text type="secondary" className="custody-hash" copyable={{ text: step.sha256 }} title={step.sha256}>
        {t('custody.hash', { hash: `${step.sha256.slice(0, 16)}…` })}
      </Typography.Text>
      {step.note && <div className="wrap-name">{step.note}</div>}
    </div>
  )
}
