import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ScopeRow } from '@/api/generated/types.gen'
import './scope-choice.css'

interface ScopeChoiceProps {
  rows: readonly ScopeRow[]
  value: readonly ScopeRow[]
  onChange: (rows: ScopeRow[]) => void
  disabled?: boolean
}

const keyOf = (row: ScopeRow) => `${row.occupationCode}|${row.specialty}|${row.level}`

/** Rows of scope to be chosen from: occupation, specialty and level by their full names. */
export function ScopeChoice({ rows, value, onChange, disabled }: ScopeChoiceProps) {
  const { t } = useTranslation('shared')
  return (
    <Checkbox.Group
      className="scope-choice"
      disabled={disabled}
      value={value.map(keyOf)}
      onChange={(keys) => onChange(rows.filter((row) => keys.includes(keyOf(row))))}
      options={rows.map((row) => ({
        value: keyOf(row),
        label: `${row.occupationCode} ${row.specialty} ${t(`level.${row.level}`)}`,
      }))}
    />
  )
}
