import { useTranslation } from 'react-i18next'
import type { Mark } from './marks'

interface MarkTextProps {
  mark?: { kind: Mark['kind']; score?: number | null } | null
  /** A figure below it stands out. */
  passMark?: number
}

/** A figure with one decimal at most, or absent, or void. */
export function MarkText({ mark, passMark }: MarkTextProps) {
  const { t } = useTranslation('examinations')
  if (!mark) return <span className="muted">—</span>
  if (mark.kind === 'Absent') return <span className="mark-low">{t('mark.absent')}</span>
  if (mark.kind === 'Void') return <span className="mark-low">{t('mark.void')}</span>
  const low = passMark !== undefined && (mark.score ?? 0) < passMark
  return <span className={low ? 'figures mark-low' : 'figures'}>{mark.score}</span>
}
