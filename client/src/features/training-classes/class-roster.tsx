import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getTrainingClassOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TrainingClassDetails } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { Loaded } from '@/shared/feedback/loaded'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { useParam } from '@/shared/routing/use-screen'

/** The roster of a class for paper, with a column to sign. */
export default function ClassRosterScreen() {
  const query = useQuery(getTrainingClassOptions({ path: { classId: useParam('classId') } }))
  return <Loaded query={query}>{(details) => <Roster details={details} />}</Loaded>
}

function Roster({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const days = details.sessions.map((session) => session.date).sort()
  return (
    <PageFrame
      title={`${t('roster.title')} ${details.code}`}
      back={{ to: `/training-classes/${details.id}`, text: details.code }}
      lead={
        <>
          {details.row.specialty} · <LevelText level={details.row.level} /> ·{' '}
          <DateRange from={days[0]} to={days.at(-1)} /> · {t('page.cardinal', { n: details.members.length })}
        </>
      }
      actions={<PrintButton />}
    >
      <table className="paper-table">
        <thead>
          <tr>
            <th>{t('field.number')}</th>
            <th>{t('field.name')}</th>
            <th>{t('field.idNumber')}</th>
            <th>{t('field.group')}</th>
            <th>{t('field.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {details.members.map((member, index) => (
            <tr key={member.traineeId}>
              <td className="figures">{index + 1}</td>
              <td>{member.name}</td>
              <td className="figures">{member.maskedIdNumber}</td>
              <td>{t('groupNumber', { group: member.group })}</td>
              <td className="paper-blank" />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-foot">
        <span>{t('roster.teacher')}</span>
        <span>{t('roster.manager')}</span>
        <span>{t('roster.printed', { date: formatDay(todayInZone()) })}</span>
      </div>
    </PageFrame>
  )
}
