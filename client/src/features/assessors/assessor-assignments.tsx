import { Link } from '@tanstack/react-router'
import { Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssessorViewAssignment } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { FittingTable } from '@/shared/tables/fitting-table'

/** The examinations that the assessor was on duty at, with their incidents. */
export function AssessorAssignments({ assignments }: { assignments: readonly AssessorViewAssignment[] }) {
  const { t } = useTranslation('assessors')
  return (
    <Card size="small" title={t('assignments.title')}>
      {assignments.length === 0 ? (
        <EmptyState text={t('assignments.empty')} />
      ) : (
        <FittingTable
          rowKey="examinationId"
          rows={assignments}
          columns={[
            {
              title: t('assignments.examination'),
              render: (_, row) => <Link to={`/examinations/${row.examinationId}` as '/'}>{row.classCode}</Link>,
            },
            { title: t('assignments.specialty'), render: (_, row) => row.row.specialty },
            { title: t('assignments.level'), render: (_, row) => <LevelText level={row.row.level} /> },
            { title: t('assignments.startsAt'), render: (_, row) => <DateText value={row.startsAt} time /> },
            {
              title: t('assignments.duties'),
              render: (_, row) => row.duties.map((duty) => <Tag key={duty}>{t(`assignments.duty.${duty}`)}</Tag>),
            },
            { title: t('assignments.incidents'), dataIndex: 'incidents', align: 'right' },
          ]}
        />
      )}
    </Card>
  )
}
