import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { useMe } from '@/shared/session/me'
import { dropDraft, keepDraft, readDraft } from './draft-store'

interface KeptValues<V> {
  /** What was left here earlier; null when there is nothing. */
  left: UseQueryResult<V | null>
  keep: (values: V) => void
  drop: () => Promise<void>
}

/** What the signed-in person types before there is a record of it: kept encrypted in this browser until it is dropped. */
export function useKeptValues<V>(name: string): KeptValues<V> {
  const owner = useMe().id
  const written = useRef<Promise<void>>(Promise.resolve())
  const left = useQuery({
    queryKey: ['kept', owner, name],
    queryFn: async () => (await readDraft<V>(owner, name))?.value ?? null,
    staleTime: Infinity,
    gcTime: 0,
  })
  // One after the other: the newest values are the last to be written. A browser without a store loses only the safety net.
  const next = (write: () => Promise<void>) => {
    written.current = written.current.then(write).catch(() => undefined)
    return written.current
  }
  return {
    left,
    keep: (values) => void next(() => keepDraft(owner, name, { value: values, version: 0 })),
    drop: () => next(() => dropDraft(owner, name)),
  }
}
