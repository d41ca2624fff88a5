import type { TrainingNoticeDetails } from '@/api/generated/types.gen'
import { DateText } from './date-text'

const minutes = (time: string) => ` ${time.slice(0, 5)}`

/** When registration opens and closes, with the time of day where it is not midnight. */
export function RegistrationPeriod({ details }: { details: TrainingNoticeDetails }) {
  const { opensAt, closesAt } = details
  return (
    <span className="date-range">
      <DateText value={details.registrationFrom} />
      {opensAt && opensAt !== '00:00:00' && minutes(opensAt)} – <DateText value={details.registrationUntil} />
      {closesAt && minutes(closesAt)}
    </span>
  )
}
