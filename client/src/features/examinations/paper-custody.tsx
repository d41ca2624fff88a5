import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { EmptyState } from '@/shared/feedback/empty-state'
import { useMay } from '@/shared/session/me'
import { CustodyTimeline } from './custody-timeline'
import { LodgePaper } from './lodge-paper'

/** The papers of an examination, each with its chain of custody (A20.1). */
export function PaperCustody({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const society = useMay('ArrangeExamination')
  const missing = exam.subjects.filter((subject) => !exam.papers.some((paper) => paper.subject === subject))
  return (
    <>
      <p className="page-lead">{t('custody.lead')}</p>
      {exam.custodyIsComplete && (
        <Alert type="success" showIcon className="problem-alert" title={t('custody.complete')} />
      )}
      {exam.papers.length === 0 && <EmptyState text={t('custody.none')} />}
      <div className="papers">
        {exam.papers.map((paper) => (
          <Card key={paper.id} title={t(`subject.${paper.subject}`)}>
            <CustodyTimeline exam={exam} paper={paper} />
          </Card>
        ))}
      </div>
      {society && exam.status === 'Arranged' && missing.length > 0 && (
        <LodgePaper examinationId={exam.id} subjects={missing} />
      )}
    </>
  )
}
