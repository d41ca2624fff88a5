import { useState } from 'react'

interface Seen<T> {
  /** What the person decides on: the record as it was when their input began, and the newest one before that. */
  seen: T
  /** From now on the newest one, although there is input: the person has been shown it. */
  renew: () => void
}

/**
 * Holds the record that somebody's input is based on. A record that is read again in the background must not lend its version to
 * input that was made on an older one.
 */
export function useSeen<T>(record: T, hasInput: boolean): Seen<T> {
  const [held, setHeld] = useState<{ record: T } | null>(null)
  if (hasInput && held === null) setHeld({ record })
  if (!hasInput && held !== null) setHeld(null)
  return { seen: hasInput && held ? held.record : record, renew: () => setHeld(null) }
}
