/** Where a scanned code leads. The code stands in the query, and is worth nothing after a few seconds. */
export const signInAddress = (origin: string, code: string) =>
  `${origin}/sign-in-to-session?code=${encodeURIComponent(code)}`

/** Milliseconds before the end of a code at which the next one is fetched. */
const ahead = 4_000

/** When to ask for the next code; false after a refusal, so that a closed roll-call is not asked for ever. */
export function delayUntilNext(expiresAt: string | undefined, now: Date, refused: boolean): number | false {
  if (refused) return false
  if (!expiresAt) return 2_000
  return Math.min(Math.max(new Date(expiresAt).getTime() - now.getTime() - ahead, 1_000), 60_000)
}
