import { render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { AttendanceMatrix, type MatrixSession } from './attendance-matrix'
import { percent, sessionsShort, whatIsMissing, type CompletionFigures } from './completion'

const t = i18next.getFixedT('zh-CN', 'trainingClasses')

const full: CompletionFigures = {
  completed: true,
  theoryAttended: 6,
  theorySessions: 6,
  practicalAttended: 4,
  practicalSessions: 4,
  theoryShare: 1,
  practicalShare: 1,
  overallShare: 1,
  required: 0.8,
  missingRecords: [],
}

describe('the explanation of completion', () => {
  it('has nothing to say of who completed', () => {
    expect(whatIsMissing(full, t)).toEqual([])
  })

  it('counts exactly the required share as enough', () => {
    const figures = { ...full, theoryAttended: 4, theorySessions: 5, theoryShare: 0.8 }
    expect(whatIsMissing(figures, t)).toEqual([])
  })

  it('says how many sessions are short in theory and in practice', () => {
    const figures = {
      ...full,
      completed: false,
      theoryAttended: 4,
      theoryShare: 4 / 6,
      practicalAttended: 3,
      practicalShare: 0.75,
    }
    expect(whatIsMissing(figures, t)).toEqual([
      '理论出勤率 66.6%，须达到 80%，还差 1 次课',
      '实操出勤率 75%，须达到 80%，还差 1 次课',
    ])
  })

  it('names the sessions whose practical record is missing', () => {
    expect(whatIsMissing({ ...full, completed: false, missingRecords: [7, 9] }, t)).toEqual([
      '第 7、9 次课缺少实操记录',
    ])
  })

  it('never rounds a share up', () => {
    expect(percent(0.79999)).toBe('79.9%')
    expect(percent(0.8)).toBe('80%')
    expect(percent(0.57)).toBe('57%')
  })

  it('needs whole sessions', () => {
    expect(sessionsShort(4, 6, 0.8)).toBe(1)
    expect(sessionsShort(4, 5, 0.8)).toBe(0)
    expect(sessionsShort(0, 10, 0.8)).toBe(8)
  })
})

describe('the attendance matrix', () => {
  const sessions: MatrixSession[] = [
    { id: 's1', number: 1, kind: 'Theory', date: '2027-03-08', halfDay: 'Morning' },
    { id: 's2', number: 2, kind: 'Practical', date: '2027-03-08', halfDay: 'Afternoon' },
  ]

  it('shows each status, what is open, corrections and missing practical records', () => {
    render(
      <AttendanceMatrix
        sessions={sessions}
        rows={[
          {
            traineeId: 't1',
            name: '𠮷娜·古丽',
            records: [
              { sessionId: 's1', status: 'Late', corrected: true },
              { sessionId: 's2', status: 'Present', corrected: false },
            ],
            practised: [],
          },
          {
            traineeId: 't2',
            name: '王五',
            records: [{ sessionId: 's2', status: 'Absent', corrected: false }],
            practised: [],
          },
        ]}
      />,
    )
    const first = within(screen.getByRole('row', { name: /古丽/ })).getAllByRole('cell')
    expect(first.map((cell) => cell.getAttribute('aria-label'))).toEqual(['迟到、已更正', '出勤、缺实操记录'])
    const second = within(screen.getByRole('row', { name: /王五/ })).getAllByRole('cell')
    expect(second.map((cell) => cell.getAttribute('aria-label'))).toEqual(['未登记', '缺勤'])
  })
})
