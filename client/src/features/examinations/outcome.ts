import { useTranslation } from 'react-i18next'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'

export type OutcomeWord = 'passed' | 'failed' | 'open'

export const outcomeOf = ({ passed }: Pick<CandidateDetails, 'passed'>): OutcomeWord =>
  passed === null || passed === undefined ? 'open' : passed ? 'passed' : 'failed'

/** Every reason against a candidate in words; none for who passed. */
export function useReasons(exam: Pick<ExaminationDetails, 'passMark'>): (candidate: CandidateDetails) => string[] {
  const { t } = useTranslation('examinations')
  return (candidate) =>
    candidate.eligible
      ? candidate.shortfalls.map(({ subject, kind }) =>
          t(`shortfall.${kind}`, { subject: t(`subject.${subject}`), passMark: exam.passMark }),
        )
      : [t('outcome.notEligible')]
}
