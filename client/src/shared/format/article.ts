import i18next from 'i18next'
import { currentLanguage } from '@/text/i18n'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99 in Chinese numerals, as articles are numbered: 6 is 六, 10 is 十, 23 is 二十三. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`No article has the number ${value}`)
  const tens = Math.floor(value / 10)
  const ones = digits[value % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : digits[tens]}十${ones}`
}

export interface ArticleText {
  /** 《管理办法》第六条 */
  name: string
  /** What the rule says in one line; null for a rule this client does not know. */
  rule: string | null
}

/** The wording for a rule such as `A06.2`; null when the value is not a rule. */
export function articleText(rule: string | null | undefined): ArticleText | null {
  const match = /^A(\d{2})[._](\d+)$/.exec(rule ?? '')
  if (!match) return null
  const number = Number(match[1])
  const shown = currentLanguage() === 'en' ? String(number) : chineseNumber(number)
  const key = `A${match[1]}_${match[2]}`
  const language = currentLanguage()
  const known: unknown = i18next.getResource(language, 'regulation', `rules.${key}`)
  return {
    name: i18next.t('regulation:name') + i18next.t('regulation:article', { number: shown }),
    rule: typeof known === 'string' ? known : null,
  }
}
