import { useQuery } from '@tanstack/react-query'
import { listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'

/** An occupation as documents name it, its name before its code. */
export function OccupationName({ code }: { code: string }) {
  const catalogue = useQuery(listOccupationsOptions())
  const name = catalogue.data?.find((occupation) => occupation.code === code)?.name
  return (
    <>
      {name && `${name} `}
      <span className="figures">{code}</span>
    </>
  )
}
