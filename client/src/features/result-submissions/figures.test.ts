import { expect, test } from 'vitest'
import { scoreText, shareText } from './figures'

test('a share is a percentage with at most one decimal', () => {
  expect(shareText(5 / 6)).toBe('83.3%')
  expect(shareText(1)).toBe('100%')
})

test('a mark of nought is a mark, none is a dash', () => {
  expect(scoreText(0)).toBe('0')
  expect(scoreText(59.5)).toBe('59.5')
  expect(scoreText(null)).toBe('—')
})
