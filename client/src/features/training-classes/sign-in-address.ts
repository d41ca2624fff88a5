/** Where a scanned code leads. The code stands in the query, and is worth nothing after a few seconds. */
export const signInAddress = (origin: string, code: string) =>
  `${origin}/sign-in-to-session?code=${encodeURIComponent(code)}`

/** Seconds before the end of a code at which the next one is fetched. */
const ahead = 4

/**
 * Milliseconds after which to ask for the next code; false after a refusal, so that a closed roll-call is not asked for ever.
 * Counted from when the code came: the clock of a projector is often wrong.
 */
export function delayUntilNext(seconds: number | undefined, refused: boolean): number | false {
  if (refused) return false
  if (seconds === undefined) return 2_000
  return Math.max(seconds - ahead, 1) * 1_000
}
