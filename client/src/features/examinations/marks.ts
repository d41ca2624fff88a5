export const subjects = ['Theory', 'Practical', 'Comprehensive'] as const
export type Subject = (typeof subjects)[number]

export interface Mark {
  kind: 'Scored' | 'Absent' | 'Void'
  /** 0 to 100 with at most one decimal; null for absent and void. */
  score: number | null
}

export type MarkFault = 'notANumber' | 'outOfRange' | 'tooManyDecimals'

/** What is typed to say absent or void instead of a figure. */
export const absentWords = ['q', 'a', '缺', '缺考']
export const voidWords = ['v', 'z', '废', '作废']

/** Full-width digits and stops as an input method types them, in plain form. */
const plain = (typed: string) => typed.normalize('NFKC').replaceAll('。', '.').trim().toLowerCase()

/** What a cell says: a mark, nothing, or why it is not a mark. */
export function readMark(typed: string): Mark | MarkFault | null {
  const text = plain(typed)
  if (text === '') return null
  if (absentWords.includes(text)) return { kind: 'Absent', score: null }
  if (voidWords.includes(text)) return { kind: 'Void', score: null }
  if (!/^-?\d+(\.\d*)?$/.test(text)) return 'notANumber'
  const score = Number(text)
  if (score < 0 || score > 100) return 'outOfRange'
  if (/\.\d+[1-9]/.test(text)) return 'tooManyDecimals'
  return { kind: 'Scored', score }
}

export const isFault = (read: Mark | MarkFault | null): read is MarkFault => typeof read === 'string'

/** How a mark stands in its cell. */
export function writeMark(mark: Mark | null | undefined, words: { absent: string; void: string }): string {
  if (!mark) return ''
  if (mark.kind === 'Absent') return words.absent
  if (mark.kind === 'Void') return words.void
  return mark.score === null ? '' : String(mark.score)
}

export const sameMark = (one: Mark | null | undefined, other: Mark | null | undefined) =>
  (one?.kind ?? null) === (other?.kind ?? null) && (one?.score ?? null) === (other?.score ?? null)

export type Cell = { row: number; column: number }

/**
 * Where a key leads in a grid of so many rows and columns: Enter and the down arrow go down, Enter from the last row to the top of
 * the next column, shifted Enter and the up arrow go up; left and right move between subjects. Null stays.
 */
export function cellAfter(key: string, shift: boolean, at: Cell, rows: number, columns: number): Cell | null {
  const { row, column } = at
  switch (key) {
    case 'Enter':
      if (shift) return row > 0 ? { row: row - 1, column } : null
      if (row + 1 < rows) return { row: row + 1, column }
      return column + 1 < columns ? { row: 0, column: column + 1 } : null
    case 'ArrowDown':
      return row + 1 < rows ? { row: row + 1, column } : null
    case 'ArrowUp':
      return row > 0 ? { row: row - 1, column } : null
    case 'ArrowRight':
      return column + 1 < columns ? { row, column: column + 1 } : null
    case 'ArrowLeft':
      return column > 0 ? { row, column: column - 1 } : null
    default:
      return null
  }
}

/** A block copied from a spreadsheet, as rows of cells. */
export const pastedBlock = (text: string): string[][] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
