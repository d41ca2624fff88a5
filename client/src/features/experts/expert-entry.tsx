import { Link } from '@tanstack/react-router'
import { Card, Descriptions, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditAssignment, ExpertEntryView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { FittingTable } from '@/shared/tables/fitting-table'
import { DeclareAbsences } from './declare-absences'

/** What the pool knows of an expert, with absences and audits. */
export function ExpertEntry({ expert, mayDeclare }: { expert: ExpertEntryView; mayDeclare: boolean }) {
  const { t } = useTranslation('experts')
  const { t: registers } = useTranslation('registers')
  const { entry } = expert
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'organisation', label: t('field.organisation'), children: entry.organisation },
          { key: 'title', label: t('field.title'), children: entry.title || '—' },
          {
            key: 'specialties',
            label: t('field.specialties'),
            children: entry.specialties.join(registers('join')),
          },
          { key: 'since', label: t('field.registeredOn'), children: <DateText value={entry.registeredOn} /> },
        ]}
      />
      <DeclareAbsences key={expert.version} expert={expert} mayDeclare={mayDeclare} />
      <Card size="small" title={t('assignments.title')}>
        {expert.assignments.length === 0 ? (
          <EmptyState text={t('assignments.empty')} />
        ) : (
          <Assignments assignments={expert.assignments} />
        )}
      </Card>
    </>
  )
}

function Assignments({ assignments }: { assignments: readonly AuditAssignment[] }) {
  const { t } = useTranslation('experts')
  const { t: applications } = useTranslation('branchCentreApplications')
  const resultOf = ({ recused, passed }: AuditAssignment) => {
    if (recused) return <Tag>{t('assignments.recused')}</Tag>
    if (typeof passed !== 'boolean') return '—'
    return <Tag color={passed ? 'success' : 'error'}>{t(passed ? 'assignments.passed' : 'assignments.failed')}</Tag>
  }
  return (
    <FittingTable
      rowKey="applicationId"
      rows={assignments}
      columns={[
        {
          title: t('assignments.unit'),
          render: (_, row) => (
            <Link to={`/branch-centre-applications/${row.applicationId}` as '/'}>{row.unitName}</Link>
          ),
        },
        {
          title: t('assignments.status'),
          render: (_, row) => <StatusTag status={row.status} text={applications(`status.${row.status}`)} />,
        },
        { title: t('assignments.auditedOn'), render: (_, row) => <DateText value={row.auditedOn} /> },
        { title: t('assignments.result'), render: (_, row) => resultOf(row) },
      ]}
    />
  )
}
