import { expect, it } from 'vitest'
import { previewOf, resultOf } from './imported-sheet'

const error = (row: number, column: string, code: string) => ({ row, column, code, kind: code, article: null })

it('gathers the faults of a row and counts every row read', () => {
  const preview = previewOf({
    rows: 40,
    goodRows: 38,
    errors: [
      error(9, '理论成绩', 'mark.mark-missing'),
      error(3, '姓名', 'mark.name-not-as-id'),
      error(9, '实操成绩', 'mark.mark-not-a-number'),
    ],
  })
  expect(preview.total).toBe(40)
  expect(preview.rows.map((row) => [row.row, row.faults.map((fault) => fault.column)])).toEqual([
    [3, ['姓名']],
    [9, ['理论成绩', '实操成绩']],
  ])
})

it('says how many rows were taken over and how many not', () => {
  expect(resultOf({ rows: 40, goodRows: 38, errors: [] })).toEqual({ imported: 38, skipped: 2 })
})
