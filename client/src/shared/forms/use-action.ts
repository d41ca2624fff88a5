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
 * detail on the screen is read again. `run` answers whether it succeeded.
 */
export function useAction<A extends unknown[], R>(
  act: (request: ServerRequest, ...args: A) => Promise<R>,
  onDone?: (result: R) => void | Promise<void>,
): Action<A> {
  const queries = useQueryClient()
  const key = useRef<string | null>(null)
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

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
      const refused = toProblem(error)
      if (refused.status > 0 && refused.status < 500) key.current = null
      setProblem(refused)
      return false
    } finally {
      setRunning(false)
    }
  }
  return { run, running, problem, clear: () => setProblem(null) }
}
