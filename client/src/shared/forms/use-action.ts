import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toProblem, type Problem } from '@/api/problem'
import type { ServerRequest } from './use-server-form'

export interface Action<A extends unknown[]> {
  run: (...args: A) => Promise<boolean>
  running: boolean
  problem: Problem | null
  clear: () => void
}

/**
 * A single step outside a form (approve, publish, withdraw): one idempotency key until it succeeds, then every list and
 * detail on the screen is read again. `run` answers whether it succeeded. When somebody else changed the record meanwhile, the
 * screen reads it again before it says so, and `onConflict` follows.
 */
export function useAction<A extends unknown[], R>(
  act: (request: ServerRequest, ...args: A) => Promise<R>,
  onDone?: (result: R) => void | Promise<void>,
  onConflict?: (...args: A) => void,
): Action<A> {
  const queries = useQueryClient()
  const key = useRef<string | null>(null)
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const refuse = async (refused: Problem, args: A) => {
    // The screen asks to sign in again; the step is then taken with the same key.
    if (refused.isSignedOut) return
    if (refused.status > 0 && refused.status < 500) key.current = null
    if (refused.isConflict) {
      await queries.invalidateQueries()
      onConflict?.(...args)
    }
    setProblem(refused)
  }

  const run = async (...args: A) => {
    key.current ??= crypto.randomUUID()
    setRunning(true)
    setProblem(null)
    try {
      const result = await act({ headers: { 'Idempotency-Key': key.current } }, ...args)
      key.current = null
      await queries.invalidateQueries()
      await onDone?.(result)
      return true
    } catch (error) {
      await refuse(toProblem(error), args)
      return false
    } finally {
      setRunning(false)
    }
  }
  return { run, running, problem, clear: () => setProblem(null) }
}
