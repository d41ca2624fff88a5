import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let ended = false

function change(next: boolean): void {
  if (ended === next) return
  ended = next
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The server has turned a request away and no token could be had any more. */
export const sessionEnded = () => change(true)

export const sessionResumed = () => change(false)

export const useSessionEnded = () => useSyncExternalStore(subscribe, () => ended)
