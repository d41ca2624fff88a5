import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ScopeRow } from '@/api/generated/types.gen'
import './directory.css'

/** A scope in short: each specialty with its levels. */
export function ScopeTags({ scope }: { scope: readonly ScopeRow[] }) {
  const { t } = useTranslation('shared')
  const bySpecialty = new Map<string, ScopeRow[]>()
  for (const row of scope) bySpecialty.set(row.specialty, [...(bySpecialty.get(row.specialty) ?? []), row])
  return (
    <div className="scope-tags">
      {[...bySpecialty].map(([specialty, rows]) => (
        <Tag key={specialty}>
          {specialty} {rows.map((row) => t(`level.${row.level}`).split('/')[0]).join(' ')}
        </Tag>
      ))}
    </div>
  )
}
