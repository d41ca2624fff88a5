import { Cascader } from 'antd'
import { useTranslation } from 'react-i18next'
import { pathTo, useDivisions, type Division } from './divisions'

interface RegionFieldProps {
  id?: string
  /** Six digits of GB/T 2260. */
  value?: string | null
  onChange?: (code: string | null) => void
}

/** Province, city and county, chosen step by step or found by typing a name. */
export function RegionField({ id, value, onChange }: RegionFieldProps) {
  const { t } = useTranslation('shared')
  const divisions = useDivisions()
  const path = value ? pathTo(divisions.data ?? [], value).map((division) => division.c) : []
  const shown = value && path.at(-1) !== value ? [...path, value] : path
  return (
    <Cascader<Division, 'c'>
      id={id}
      className="full-width"
      options={divisions.data ?? []}
      loading={divisions.isPending}
      fieldNames={{ label: 'n', value: 'c', children: 'd' }}
      value={shown}
      onChange={(codes) => onChange?.(codes?.at(-1) ?? null)}
      showSearch={{
        filter: (typed, options) => options.some((division) => division.n.includes(typed.trim())),
      }}
      placeholder={t('region.choose')}
    />
  )
}
