import { useQuery } from '@tanstack/react-query'
import { getBranchCentreOptions } from '@/api/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { CentreFacts } from './centre-facts'

export default function GetBranchCentreScreen() {
  const id = useParam('centreId')
  const centre = useQuery(getBranchCentreOptions({ path: { id } }))
  return <Loaded query={centre}>{(view) => <CentreFacts centre={view} />}</Loaded>
}
