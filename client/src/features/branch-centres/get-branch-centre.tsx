import { useParam } from '@/shared/routing/use-screen'
import { CentrePage } from './centre-page'

export default function GetBranchCentreScreen() {
  return <CentrePage centreId={useParam('centreId')} />
}
