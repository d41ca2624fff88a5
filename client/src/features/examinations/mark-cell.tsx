import { Tooltip } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CandidateDetails } from '@/api/generated/types.gen'
import { MarkText } from './mark-text'
import { isFault, readMark, writeMark, type Cell, type Subject } from './marks'
import type { MarkCells } from './use-mark-cells'

interface MarkCellProps {
  candidate: CandidateDetails
  subject: Subject
  at: Cell
  cells: MarkCells
  editable: boolean
  passMark: number
  /** What the server said of this mark. */
  refusal?: string
  onType: (value: string) => void
  /** Answers whether there was somewhere to go. */
  onMove: (key: string, shift: boolean, from: Cell) => boolean
  onPaste: (block: string, at: Cell) => void
}

/** One mark: a field to type in, or the figure when nothing can be typed. */
export function MarkCell(props: MarkCellProps) {
  const { candidate, subject, at, cells, editable, passMark, refusal, onType, onMove, onPaste } = props
  const { t } = useTranslation('examinations')
  if (!editable) {
    return (
      <td>
        <MarkText mark={candidate.marks.find((mark) => mark.subject === subject)} passMark={passMark} />
      </td>
    )
  }
  const fault = cells.faultOf(candidate, subject)
  const complaint = fault ? t(`marks.${fault}`) : refusal

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const input = event.currentTarget
    if (event.key === 'Escape') {
      cells.restore(candidate, subject)
      return
    }
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (sideways && !atEdge(input, event.key)) return
    if (onMove(event.key, event.shiftKey, at) || event.key === 'Enter') event.preventDefault()
  }
  // Q becomes the word when the field is left.
  const onBlur = () => {
    const mark = readMark(cells.text(candidate, subject))
    if (mark && !isFault(mark) && mark.kind !== 'Scored') {
      onType(writeMark(mark, { absent: t('mark.absent'), void: t('mark.void') }))
    }
  }
  return (
    <td className={cells.changed(candidate, subject) ? 'mark-changed' : undefined}>
      <Tooltip title={complaint} color="#b3261e">
        <input
          className="mark-input figures"
          data-cell={`${at.row}.${at.column}`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          aria-label={t('marks.cell', { name: candidate.name, subject: t(`subject.${subject}`) })}
          aria-invalid={complaint !== undefined}
          value={cells.text(candidate, subject)}
          onChange={(event) => onType(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const block = event.clipboardData.getData('text')
            if (!/[\t\n]/.test(block)) return
            event.preventDefault()
            onPaste(block, at)
          }}
        />
      </Tooltip>
    </td>
  )
}

/** The caret is where the arrow would leave the field, or everything is selected. */
function atEdge(input: HTMLInputElement, key: string): boolean {
  const { selectionStart, selectionEnd, value } = input
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return key === 'ArrowLeft' ? selectionEnd === 0 : selectionStart === value.length
}
