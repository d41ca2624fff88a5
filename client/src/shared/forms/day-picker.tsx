import { DatePicker } from 'antd'
import { fromDay, toDay } from '@/shared/format/dates'

interface DayPickerProps {
  /** `yyyy-MM-dd`; given by `Form.Item`. */
  value?: string | null
  onChange?: (value: string | null) => void
  id?: string
  disabled?: boolean
}

/** A date picker whose value is the calendar day that the server speaks. */
export function DayPicker({ value, onChange, id, disabled }: DayPickerProps) {
  return (
    <DatePicker
      id={id}
      className="full-width"
      disabled={disabled}
      value={fromDay(value)}
      onChange={(next) => onChange?.(toDay(next))}
    />
  )
}
