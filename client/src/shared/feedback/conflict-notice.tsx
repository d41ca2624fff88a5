import { createContext, use, useState, type ReactNode } from 'react'
import { ConflictPanel } from './conflict-panel'

interface LostStep {
  step: string
  words: string
}

const Report = createContext<((lost: LostStep) => void) | null>(null)

/** Says on the screen that a step came too late; null where no screen is around. */
export const useReportConflict = () => use(Report)

/**
 * Keeps what somebody wrote for a step that came too late. It stands above the record, which shows its newest state: the button of the
 * step may be gone by then.
 */
export function ConflictNotice({ children }: { children: (notice: ReactNode) => ReactNode }) {
  const [lost, setLost] = useState<LostStep | null>(null)
  return <Report value={setLost}>{children(lost && <ConflictPanel {...lost} onClose={() => setLost(null)} />)}</Report>
}
