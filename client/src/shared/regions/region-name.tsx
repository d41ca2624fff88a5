import { pathTo, useDivisions } from './divisions'

/** Province, city and county of a code of GB/T 2260, without those that the standard does not list. */
export function RegionName({ code }: { code: string }) {
  const divisions = useDivisions()
  const path = pathTo(divisions.data ?? [], code)
  return <>{path.length > 0 ? path.map((division) => division.n).join(' ') : code}</>
}
