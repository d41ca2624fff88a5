import type { ScopeRow } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'

/** Specialty and level in one line. */
export function ScopeText({ row }: { row: ScopeRow }) {
  return (
    <>
      {row.specialty} <LevelText level={row.level} />
    </>
  )
}
