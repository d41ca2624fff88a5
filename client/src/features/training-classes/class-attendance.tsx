import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getClassAttendanceOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TrainingClassDetails } from '@/api/generated/types.gen'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { AttendanceMatrix } from './attendance-matrix'

/** Who was at which session, for all sessions of the class. */
export function ClassAttendance({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const query = useQuery(getClassAttendanceOptions({ path: { classId: details.id } }))
  return (
    <Loaded query={query}>
      {(rows) =>
        rows.every((row) => row.records.length === 0) ? (
          <EmptyState text={t('matrix.empty')} />
        ) : (
          <AttendanceMatrix
            sessions={details.sessions}
            rows={details.members.map((member) => {
              const row = rows.find((one) => one.traineeId === member.traineeId)
              return {
                traineeId: member.traineeId,
                name: member.name,
                records: row?.records ?? [],
                practised: row?.practisedSessionIds ?? [],
              }
            })}
          />
        )
      }
    </Loaded>
  )
}
