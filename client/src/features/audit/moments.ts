/** Midnight in Shanghai at which a calendar day begins, or the one `later` days after it; the zone has no summer time. */
export function momentOfDay(day: string | undefined, later = 0): string | undefined {
  if (!day) return undefined
  const start = new Date(`${day}T00:00:00+08:00`)
  return new Date(start.getTime() + later * 86_400_000).toISOString()
}
