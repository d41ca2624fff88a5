import { Button, Checkbox, DatePicker, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromDay, toDay } from '@/shared/format/dates'

export type FilterField =
  | { kind: 'text'; name: string; label: string }
  | { kind: 'select'; name: string; label: string; options: { value: string; label: string }[] }
  | { kind: 'day'; name: string; label: string }
  | { kind: 'flag'; name: string; label: string }
  | { kind: 'number'; name: string; label: string }

interface FilterBarProps {
  fields: readonly FilterField[]
  values: Record<string, unknown>
  onChange: (changes: Record<string, unknown>) => void
}

/** The filters of a list; every change goes to the address, so that a list can be shared and returned to. */
export function FilterBar({ fields, values, onChange }: FilterBarProps) {
  const { t } = useTranslation('shared')
  const used = fields.some((field) => values[field.name] !== undefined)
  const clear = () => onChange(Object.fromEntries(fields.map((field) => [field.name, undefined])))
  return (
    <div className="filter-bar no-print" role="search" aria-label={t('filter.title')}>
      {fields.map((field) => (
        <Filter
          key={field.name}
          field={field}
          value={values[field.name]}
          onChange={(value) => onChange({ [field.name]: value })}
        />
      ))}
      {used && (
        <Button type="link" onClick={clear}>
          {t('action.reset')}
        </Button>
      )}
    </div>
  )
}

interface FilterProps {
  field: FilterField
  value: unknown
  onChange: (value: string | number | true | undefined) => void
}

function Filter({ field, value, onChange }: FilterProps) {
  const current = typeof value === 'string' ? value : undefined
  switch (field.kind) {
    case 'text':
      return <TextFilter label={field.label} value={current ?? ''} onChange={onChange} />
    case 'select':
      return (
        <Select
          allowClear
          aria-label={field.label}
          placeholder={field.label}
          className="filter"
          popupMatchSelectWidth={false}
          value={current}
          options={field.options}
          onChange={(next?: string) => onChange(next)}
        />
      )
    case 'flag':
      return (
        <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked || undefined)}>
          {field.label}
        </Checkbox>
      )
    case 'number':
      return (
        <NumberFilter label={field.label} value={typeof value === 'number' ? value : undefined} onChange={onChange} />
      )
    case 'day':
      return (
        <DatePicker
          aria-label={field.label}
          placeholder={field.label}
          className="filter"
          value={fromDay(current)}
          onChange={(next) => onChange(toDay(next) ?? undefined)}
        />
      )
  }
}

interface NumberFilterProps {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** Goes to the address with Enter or when left. */
function NumberFilter({ label, value, onChange }: NumberFilterProps) {
  return (
    <InputNumber
      aria-label={label}
      placeholder={label}
      className="filter"
      min={0}
      max={100000}
      precision={0}
      changeOnWheel={false}
      value={value ?? null}
      onPressEnter={(event) => event.currentTarget.blur()}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}

/** Goes to the address with Enter or when left, not with every key. */
function TextFilter({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string | undefined) => void
}) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  const commit = () => {
    const next = typed.trim()
    if (next !== value) onChange(next === '' ? undefined : next)
  }
  return (
    <Input.Search
      allowClear
      aria-label={label}
      placeholder={label}
      className="filter filter-text"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        if (event.target.value === '' && value !== '') onChange(undefined)
      }}
      onBlur={commit}
      onSearch={commit}
    />
  )
}
