import { useQuery } from '@tanstack/react-query'
import { verifyLicenceOptions } from '@/api/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { CentreFacts } from './centre-facts'

/** Where the QR code of a licence leads: whose it is and whether it is in force. */
export default function VerifyLicenceScreen() {
  const number = useParam('number')
  const centre = useQuery(verifyLicenceOptions({ path: { number } }))
  return <Loaded query={centre}>{(view) => <CentreFacts centre={view} />}</Loaded>
}
