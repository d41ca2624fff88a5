import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getExaminationOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { Loaded } from '@/shared/feedback/loaded'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { useParam } from '@/shared/routing/use-screen'
import { MarkText } from './mark-text'
import { outcomeOf, useReasons } from './outcome'
import './examinations.css'

/** The results of an examination for paper, with room for signatures. */
export default function ResultSheetScreen() {
  const query = useQuery(getExaminationOptions({ path: { examinationId: useParam('examinationId') } }))
  return <Loaded query={query}>{(exam) => <Sheet exam={exam} />}</Loaded>
}

function Sheet({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const reasonsOf = useReasons(exam)
  return (
    <PageFrame
      title={`${t('sheet.title')} ${exam.classCode}`}
      back={{ to: `/examinations/${exam.id}`, text: exam.classCode }}
      lead={
        <>
          {exam.row.specialty} · <LevelText level={exam.row.level} /> ·{' '}
          <DateText value={exam.arrangement?.startsAt} time /> · {exam.arrangement?.place} ·{' '}
          {t(`status.${exam.status}`)}
        </>
      }
      actions={<PrintButton />}
    >
      <table className="paper-table">
        <thead>
          <tr>
            <th>{t('sheet.number')}</th>
            <th>{t('field.name')}</th>
            <th>{t('field.idNumber')}</th>
            {exam.subjects.map((subject) => (
              <th key={subject}>{t(`subject.${subject}`)}</th>
            ))}
            <th>{t('field.outcome')}</th>
            <th>{t('field.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {exam.candidates.map((one, index) => (
            <tr key={one.traineeId}>
              <td className="figures">{index + 1}</td>
              <td>{one.name}</td>
              <td className="figures">{one.maskedIdNumber}</td>
              {exam.subjects.map((subject) => (
                <td key={subject}>
                  <MarkText mark={one.marks.find((mark) => mark.subject === subject)} />
                </td>
              ))}
              <td>{t(`outcome.${outcomeOf(one)}`)}</td>
              <td>{reasonsOf(one).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-foot">
        <span>{t('sheet.assessor')}</span>
        <span>{t('sheet.reviewer')}</span>
        <span>{t('sheet.printed', { date: formatDay(todayInZone()) })}</span>
      </div>
    </PageFrame>
  )
}
