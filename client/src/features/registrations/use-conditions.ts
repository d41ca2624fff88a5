import { useQuery } from '@tanstack/react-query'
import { listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { GetPublicNoticeAnswer } from '@/api/generated/types.gen'

/** The conditions of the notice's level that are in force. */
export function useConditions({ scope }: GetPublicNoticeAnswer) {
  const occupations = useQuery(listOccupationsOptions())
  const occupation = occupations.data?.find(({ code }) => code === scope.occupationCode)
  return occupation?.levels.find(({ skillLevel }) => skillLevel === scope.level)?.conditions ?? []
}
