import { TimePicker } from 'antd'
import dayjs from 'dayjs'

interface TimeOfDayProps {
  /** `HH:mm:ss` in Shanghai; given by `Form.Item`. */
  value?: string | null
  onChange?: (value: string | null) => void
  id?: string
  disabled?: boolean
  placeholder?: string
}

/** A time picker to the minute whose value is the wall-clock time that the server speaks. */
export function TimeOfDay({ value, onChange, id, disabled, placeholder }: TimeOfDayProps) {
  return (
    <TimePicker
      id={id}
      className="full-width"
      format="HH:mm"
      minuteStep={5}
      needConfirm={false}
      disabled={disabled}
      placeholder={placeholder}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(next) => onChange?.(next ? next.format('HH:mm:00') : null)}
    />
  )
}
