import { formatDay, formatMoment } from '@/shared/format/dates'

interface DateTextProps {
  /** `yyyy-MM-dd`, or an instant in ISO 8601. */
  value: string | null | undefined
  /** Also the time of day, in Shanghai. */
  time?: boolean
}

export function DateText({ value, time = false }: DateTextProps) {
  if (!value) return <>—</>
  return <time dateTime={value}>{time ? formatMoment(value) : formatDay(value)}</time>
}

export function DateRange({ from, to }: { from: string | null | undefined; to: string | null | undefined }) {
  return (
    <span className="date-range">
      <DateText value={from} /> – <DateText value={to} />
    </span>
  )
}
