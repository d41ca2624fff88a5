import { useQuery } from '@tanstack/react-query'
import { Alert, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingClassOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TrainingClassDetails } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useFilters, useParam } from '@/shared/routing/use-screen'
import { ClassActions } from './class-actions'
import { ClassAttendance } from './class-attendance'
import { ClassMembers } from './class-members'
import { ClassTimetable } from './class-timetable'
import { classSearch } from './search'

/** One class: members with completion, timetable, attendance of all sessions. */
export default function TrainingClassScreen() {
  const query = useQuery(getTrainingClassOptions({ path: { classId: useParam('classId') } }))
  return <Loaded query={query}>{(details) => <TrainingClassPage details={details} />}</Loaded>
}

function TrainingClassPage({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const [{ tab = 'members' }, change] = useFilters(classSearch)
  return (
    <PageFrame
      title={details.code}
      back={{ to: '/training-classes', text: t('list.title') }}
      lead={
        <>
          <StatusTag status={details.status} text={t(`status.${details.status}`)} /> {details.row.specialty} ·{' '}
          <LevelText level={details.row.level} /> · {t(`mode.${details.mode}`)} ·{' '}
          {t('page.cardinal', { n: details.members.length })}
        </>
      }
      actions={<ClassActions details={details} />}
    >
      {details.cancellationReason && (
        <Alert type="warning" showIcon title={t('page.cancelled', { reason: details.cancellationReason })} />
      )}
      <Tabs
        activeKey={tab}
        onChange={(key) => change({ tab: key }, { replace: true })}
        items={[
          { key: 'members', label: t('page.members'), children: <ClassMembers details={details} /> },
          { key: 'timetable', label: t('page.timetable'), children: <ClassTimetable details={details} /> },
          { key: 'attendance', label: t('page.attendance'), children: <ClassAttendance details={details} /> },
        ]}
      />
    </PageFrame>
  )
}
