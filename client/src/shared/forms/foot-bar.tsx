import type { ReactNode } from 'react'
import type { Fault, Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import './foot-bar.css'

interface FootBarProps {
  problem: Problem | null
  /** The faults still to be listed when fields show the others; all of them by default. */
  rest?: readonly Fault[]
  /** How much is done and how much is not saved, in words. */
  status?: ReactNode
  children: ReactNode
}

/** The buttons of a long form, within reach wherever one is in it; what the server refused stands above them. */
export function FootBar({ problem, rest, status, children }: FootBarProps) {
  return (
    <div className="foot-bar no-print">
      <ProblemAlert problem={problem} rest={rest} />
      {status && (
        <span className="foot-bar-status figures" role="status">
          {status}
        </span>
      )}
      {children}
    </div>
  )
}
