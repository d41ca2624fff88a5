import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordMarks } from '@/api/generated/sdk.gen'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { FootBar } from '@/shared/forms/foot-bar'
import { useAction } from '@/shared/forms/use-action'
import { useSeen } from '@/shared/forms/use-seen'
import { useUnsaved } from '@/shared/forms/use-unsaved'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { faultSentence } from '@/shared/forms/place-faults'
import { parsePath } from '@/shared/forms/paths'
import type { Problem } from '@/api/problem'
import { MarkCell } from './mark-cell'
import { cellAfter, pastedBlock, type Cell, type Subject } from './marks'
import { cellKey, useMarkCells, type MarkEntry } from './use-mark-cells'

/** Marks typed row by row without leaving the keyboard; only who may sit the examination has cells. */
export function MarksGrid({ exam, editable }: { exam: ExaminationDetails; editable: boolean }) {
  const { t } = useTranslation('examinations')
  const cells = useMarkCells(exam)
  const [sent, setSent] = useState<MarkEntry[]>([])
  const grid = useRef<HTMLTableElement>(null)
  const rows = exam.candidates.filter((candidate) => candidate.eligible)
  const { seen, renew } = useSeen(exam, cells.touched)
  const action = useAction(
    (request: ServerRequest, marks: MarkEntry[]) =>
      recordMarks({ path: { examinationId: exam.id }, body: { marks, version: seen.version }, ...request }),
    cells.reset,
    renew,
  )
  useUnsaved(editable && cells.touched)

  const save = async () => {
    setSent(cells.entries)
    await action.run(cells.entries)
  }
  const atCell = placed(action.problem, sent)
  const focus = ({ row, column }: Cell) => {
    const input = grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}.${column}"]`)
    input?.focus()
    input?.select()
    return input !== undefined && input !== null
  }
  const move = (key: string, shift: boolean, from: Cell) => {
    let next = cellAfter(key, shift, from, rows.length, exam.subjects.length)
    // Who did not come has no cell to stop at.
    while (next && !focus(next)) next = cellAfter(key, shift, next, rows.length, exam.subjects.length)
    return next !== null
  }
  const type = (candidate: CandidateDetails, subject: Subject, value: string) => {
    cells.type(candidate, subject, value)
    action.clear()
  }
  const paste = (block: string, at: Cell) =>
    pastedBlock(block).forEach((line, down) =>
      line.forEach((value, right) => {
        const [candidate, subject] = [rows[at.row + down], exam.subjects[at.column + right]]
        if (candidate && subject) type(candidate, subject, value)
      }),
    )
  const total = rows.length * exam.subjects.length
  const done = rows.reduce((sum, row) => sum + row.marks.length, 0)

  return (
    <>
      <p className="figures">{t('marks.progress', { done, all: total })}</p>
      <div className="marks-frame">
        <table className="marks" ref={grid}>
          <thead>
            <tr>
              <th scope="col">{t('field.seat')}</th>
              <th scope="col">{t('field.name')}</th>
              <th scope="col">{t('field.idNumber')}</th>
              {exam.subjects.map((subject) => (
                <th key={subject} scope="col">
                  {t(`subject.${subject}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((candidate, row) => (
              <tr key={candidate.traineeId}>
                <td className="figures">{candidate.seat}</td>
                <th scope="row">{candidate.name}</th>
                <td className="figures">{candidate.maskedIdNumber}</td>
                {exam.subjects.map((subject, column) => (
                  <MarkCell
                    key={subject}
                    candidate={candidate}
                    subject={subject}
                    at={{ row, column }}
                    cells={cells}
                    editable={editable}
                    refusal={atCell[cellKey(candidate.traineeId, subject)]}
                    passMark={exam.passMark}
                    onType={(value) => type(candidate, subject, value)}
                    onMove={move}
                    onPaste={paste}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {editable && (
        <FootBar problem={action.problem}>
          {cells.faults > 0 && <span role="alert">{t('marks.faults', { n: cells.faults })}</span>}
          <Button disabled={!cells.touched} onClick={cells.reset}>
            {t('marks.discard')}
          </Button>
          <Button
            type="primary"
            size="large"
            disabled={cells.entries.length === 0 || cells.faults > 0}
            loading={action.running}
            onClick={() => void save()}
          >
            {cells.entries.length === 0 ? t('marks.nothing') : t('marks.save', { n: cells.entries.length })}
          </Button>
        </FootBar>
      )}
    </>
  )
}

/** The server's faults `marks[3].score` at the cells that were sent. */
function placed(problem: Problem | null, sent: readonly MarkEntry[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const fault of problem?.faults ?? []) {
    const [, index] = parsePath(fault.path ?? '')
    const entry = typeof index === 'number' ? sent[index] : undefined
    if (entry) result[cellKey(entry.traineeId, entry.subject)] = faultSentence(fault)
  }
  return result
}
