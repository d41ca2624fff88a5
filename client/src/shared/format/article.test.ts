import { afterEach, describe, expect, it } from 'vitest'
import i18next from 'i18next'
import { articleText, chineseNumber } from './article'

afterEach(() => i18next.changeLanguage('zh-CN'))

describe('chineseNumber', () => {
  it.each([
    [1, '一'],
    [6, '六'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [23, '二十三'],
    [33, '三十三'],
  ])('writes %i as %s', (value, words) => {
    expect(chineseNumber(value)).toBe(words)
  })

  it('refuses what is no article', () => {
    expect(() => chineseNumber(0)).toThrow(RangeError)
  })
})

describe('articleText', () => {
  it('names the article in Chinese with its rule', () => {
    expect(articleText('A06.2')).toEqual({ name: '《管理办法》第六条', rule: '培训场地面积不低于 40 平方米' })
  })

  it('names it in English', async () => {
    await i18next.changeLanguage('en')
    expect(articleText('A23.1')?.name).toBe('Regulation, Article 23')
  })

  it('says nothing without an article', () => {
    expect(articleText(null)).toBeNull()
    expect(articleText('B1')).toBeNull()
  })
})
