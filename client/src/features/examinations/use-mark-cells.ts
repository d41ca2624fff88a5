import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { isFault, readMark, sameMark, writeMark, type Mark, type MarkFault, type Subject } from './marks'

export const cellKey = (traineeId: string, subject: Subject) => `${traineeId} ${subject}`

export interface MarkEntry extends Mark {
  traineeId: string
  subject: Subject
}

export interface MarkCells {
  text: (candidate: CandidateDetails, subject: Subject) => string
  /** Why a cell is not a mark, as typed or as the server refused it. */
  faultOf: (candidate: CandidateDetails, subject: Subject) => MarkFault | undefined
  changed: (candidate: CandidateDetails, subject: Subject) => boolean
  type: (candidate: CandidateDetails, subject: Subject, typed: string) => void
  restore: (candidate: CandidateDetails, subject: Subject) => void
  reset: () => void
  /** The cells that differ from what is stored, each a mark. */
  entries: MarkEntry[]
  faults: number
  /** Something was typed since the last save. */
  touched: boolean
}

/** What was typed over the stored marks; nothing of it is lost before the server has accepted it. */
export function useMarkCells(exam: ExaminationDetails): MarkCells {
  const { t } = useTranslation('examinations')
  const words = { absent: t('mark.absent'), void: t('mark.void') }
  const [typed, setTyped] = useState<Record<string, string>>({})
  const stored = useMemo(() => storedMarks(exam), [exam])

  const markOf = (candidate: CandidateDetails, key: string) =>
    typed[key] === undefined ? (stored.get(key) ?? assumed(candidate)) : readMark(typed[key])
  const entries: MarkEntry[] = []
  let faults = 0
  for (const candidate of exam.candidates) {
    for (const subject of exam.subjects) {
      const key = cellKey(candidate.traineeId, subject)
      const mark = markOf(candidate, key)
      if (isFault(mark)) faults += 1
      else if (mark && !sameMark(mark, stored.get(key)))
        entries.push({ traineeId: candidate.traineeId, subject, ...mark })
    }
  }
  return {
    text: (candidate, subject) => {
      const key = cellKey(candidate.traineeId, subject)
      return typed[key] ?? writeMark(stored.get(key) ?? assumed(candidate), words)
    },
    faultOf: (candidate, subject) => {
      const mark = markOf(candidate, cellKey(candidate.traineeId, subject))
      return isFault(mark) ? mark : undefined
    },
    changed: (candidate, subject) => {
      const key = cellKey(candidate.traineeId, subject)
      const mark = markOf(candidate, key)
      return !isFault(mark) && mark !== null && !sameMark(mark, stored.get(key))
    },
    type: (candidate, subject, value) =>
      setTyped((known) => ({ ...known, [cellKey(candidate.traineeId, subject)]: value })),
    restore: (candidate, subject) =>
      setTyped((known) => {
        const { [cellKey(candidate.traineeId, subject)]: _, ...rest } = known
        return rest
      }),
    reset: () => setTyped({}),
    entries,
    faults,
    touched: Object.keys(typed).length > 0,
  }
}

/** Who sits the examination and did not come is absent in every subject; the assessor only has to save it. */
const assumed = (candidate: CandidateDetails): Mark | null =>
  candidate.eligible && candidate.present === false ? { kind: 'Absent', score: null } : null

function storedMarks(exam: ExaminationDetails): Map<string, Mark> {
  return new Map(
    exam.candidates.flatMap((candidate) =>
      candidate.marks.map(({ subject, kind, score }): [string, Mark] => [
        cellKey(candidate.traineeId, subject),
        { kind, score: score ?? null },
      ]),
    ),
  )
}
