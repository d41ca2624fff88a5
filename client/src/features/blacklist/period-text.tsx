import { useTranslation } from 'react-i18next'
import { dayBefore, formatDay } from '@/shared/format/dates'

/** From the first to the last day in force; `until` is the day after. */
export function PeriodText({ from, until }: { from: string; until: string }) {
  const { t } = useTranslation('blacklist')
  return t('period', { from: formatDay(from), until: formatDay(dayBefore(until)) })
}
