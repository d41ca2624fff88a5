import i18next from 'i18next'
import type { Fault, Problem } from '@/api/problem'
import { currentLanguage } from '@/text/i18n'
import { formatDay } from './dates'

/** The sentence for an error code in the chosen language, with the figures of the refusal filled in. */
export function errorText(code: string, values?: Record<string, unknown> | null): string {
  const texts = i18next.getResourceBundle(currentLanguage(), 'errors') as Record<string, string>
  const text = texts[code]
  if (text === undefined) return i18next.t('shared:problem.unknown', { code })
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordOf(values?.[name]))
}

/** A figure of a refusal in words; a missing one leaves a gap mark instead of a technical name. */
function wordOf(value: unknown): string {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value)) return value.map(wordOf).join(currentLanguage() === 'en' ? ', ' : '、')
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value)
    const level: unknown = i18next.getResource(currentLanguage(), 'shared', `level.${value}`)
    return typeof level === 'string' ? level : value
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean)
}

export const faultText = (fault: Fault) => errorText(fault.code, fault.values)

export const problemText = (problem: Problem) => errorText(problem.code, problem.faults[0]?.values)
