import { Grid, Table, type TableColumnType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ClassMemberDetails, TrainingClassDetails } from '@/api/generated/types.gen'
import { EmptyState } from '@/shared/feedback/empty-state'
import { CardList } from '@/shared/tables/card-list'
import { percent } from './completion'
import { AttendedShare, CompletionSummary } from './completion-summary'

/** The members with how far each is from completing, and why (A16.3). */
export function ClassMembers({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const { lg = true } = Grid.useBreakpoint()
  const columns: TableColumnType<ClassMemberDetails>[] = [
    { title: t('field.name'), width: 200, render: (_, member) => <span className="wrap-name">{member.name}</span> },
    { title: t('field.idNumber'), render: (_, member) => <span className="figures">{member.maskedIdNumber}</span> },
    {
      title: t('field.group'),
      filters: groupsOf(details).map((group) => ({ text: t('groupNumber', { group }), value: group })),
      onFilter: (value, member) => member.group === value,
      render: (_, member) => t('groupNumber', { group: member.group }),
    },
    {
      title: t('field.theory'),
      render: (_, { completion }) => (
        <AttendedShare
          attended={completion.theoryAttended}
          sessions={completion.theorySessions}
          share={completion.theoryShare}
        />
      ),
    },
    {
      title: t('field.practical'),
      render: (_, { completion }) => (
        <AttendedShare
          attended={completion.practicalAttended}
          sessions={completion.practicalSessions}
          share={completion.practicalShare}
        />
      ),
    },
    {
      title: t('field.completion'),
      filters: [
        { text: t('completion.done'), value: true },
        { text: t('completion.open'), value: false },
      ],
      onFilter: (value, member) => member.completion.completed === value,
      render: (_, member) => <CompletionSummary figures={member.completion} />,
    },
  ]
  if (details.members.length === 0) return <EmptyState />
  const done = details.members.filter((member) => member.completion.completed).length
  return (
    <>
      <p className="page-lead">
        {t('completion.rule', { required: percent(details.minimumAttendance) })}{' '}
        {t('completion.counts', { done, all: details.members.length })}
      </p>
      {lg ? (
        <Table<ClassMemberDetails>
          columns={columns}
          dataSource={details.members}
          rowKey="traineeId"
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      ) : (
        <CardList columns={columns} rows={details.members} rowKey="traineeId" />
      )}
    </>
  )
}

const groupsOf = (details: TrainingClassDetails) =>
  [...new Set(details.members.map((member) => member.group))].sort((a, b) => a - b)
