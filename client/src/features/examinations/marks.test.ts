import { describe, expect, it } from 'vitest'
import { cellAfter, pastedBlock, readMark } from './marks'

describe('a typed mark', () => {
  it.each([
    ['0', 0],
    ['100', 100],
    ['59.5', 59.5],
    [' 60 ', 60],
    ['60.0', 60],
    ['60.50', 60.5],
    ['８５．５', 85.5],
    ['85。5', 85.5],
  ])('reads %s as %d', (typed, score) => {
    expect(readMark(typed)).toEqual({ kind: 'Scored', score })
  })

  it.each(['q', 'Q', 'a', '缺', '缺考'])('reads %s as absent', (typed) => {
    expect(readMark(typed)).toEqual({ kind: 'Absent', score: null })
  })

  it.each(['v', '作废'])('reads %s as void', (typed) => {
    expect(readMark(typed)).toEqual({ kind: 'Void', score: null })
  })

  it.each([
    ['-1', 'outOfRange'],
    ['100.1', 'outOfRange'],
    ['59.55', 'tooManyDecimals'],
    ['59.05', 'tooManyDecimals'],
    ['5o', 'notANumber'],
    ['=60', 'notANumber'],
    ['1e2', 'notANumber'],
  ])('refuses %s: %s', (typed, fault) => {
    expect(readMark(typed)).toBe(fault)
  })

  it('says nothing when empty', () => {
    expect(readMark('  ')).toBeNull()
  })
})

describe('keys in the grid', () => {
  const after = (key: string, row: number, column: number, shift = false) =>
    cellAfter(key, shift, { row, column }, 3, 2)

  it('go down with Enter, then to the top of the next subject', () => {
    expect(after('Enter', 0, 0)).toEqual({ row: 1, column: 0 })
    expect(after('Enter', 2, 0)).toEqual({ row: 0, column: 1 })
    expect(after('Enter', 2, 1)).toBeNull()
  })

  it('go up with shifted Enter', () => {
    expect(after('Enter', 1, 0, true)).toEqual({ row: 0, column: 0 })
    expect(after('Enter', 0, 0, true)).toBeNull()
  })

  it('stay inside with arrows', () => {
    expect(after('ArrowDown', 2, 0)).toBeNull()
    expect(after('ArrowUp', 0, 0)).toBeNull()
    expect(after('ArrowLeft', 1, 0)).toBeNull()
    expect(after('ArrowRight', 1, 0)).toEqual({ row: 1, column: 1 })
    expect(after('ArrowRight', 1, 1)).toBeNull()
  })

  it('leave other keys to the cell', () => {
    expect(after('5', 0, 0)).toBeNull()
  })
})

it('reads a block copied from a spreadsheet', () => {
  expect(pastedBlock('80\t75.5\r\n缺考\t60\r\n')).toEqual([
    ['80', '75.5'],
    ['缺考', '60'],
  ])
})
