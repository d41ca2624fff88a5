import { Tag, Tooltip, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAuditEntriesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AuditRow } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { articleText } from '@/shared/format/article'
import { errorText } from '@/shared/format/error-text'
import { PagedTable } from '@/shared/tables/paged-table'
import { momentOfDay } from './moments'
import { auditSearch } from './search'
import { SubjectList } from './subject-list'

/** Who did what, when, on what, with which outcome; read only. */
export default function ListAuditEntriesScreen() {
  const { t } = useTranslation(['audit', 'home'])
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<AuditRow, typeof auditSearch>
        search={auditSearch}
        rowKey="id"
        empty={t('empty')}
        page={({ from, to, ...query }) =>
          listAuditEntriesOptions({ query: { ...query, from: momentOfDay(from), to: momentOfDay(to, 1) } })
        }
        filters={[
          { kind: 'text', name: 'useCase', label: t('field.useCase') },
          { kind: 'text', name: 'subjectId', label: t('field.subject') },
          { kind: 'text', name: 'userId', label: t('field.userId') },
          {
            kind: 'select',
            name: 'outcome',
            label: t('field.outcome'),
            options: (['Done', 'Refused'] as const).map((value) => ({ value, label: t(`outcome.${value}`) })),
          },
          { kind: 'day', name: 'from', label: t('field.from') },
          { kind: 'day', name: 'to', label: t('field.to') },
        ]}
        columns={[
          { title: t('field.at'), render: (_, row) => <DateText value={row.at} time /> },
          {
            title: t('field.who'),
            render: (_, row) => (
              <Tooltip title={row.userId}>
                {row.userName ?? (row.userId ? t('unknown') : t('anonymous'))}
                {row.roles.length > 0 && (
                  <Typography.Text type="secondary">
                    {' '}
                    {row.roles.map((role) => t(`home:role.${role}` as 'home:role.Trainee')).join(' · ')}
                  </Typography.Text>
                )}
              </Tooltip>
            ),
          },
          { title: t('field.useCase'), render: (_, row) => <code>{row.useCase}</code> },
          { title: t('field.subject'), render: (_, row) => <SubjectList subjects={row.subjects} /> },
          { title: t('field.purpose'), render: (_, row) => (row.purpose ? t(`purpose.${row.purpose}`) : '—') },
          { title: t('field.outcome'), className: 'wrap-wide', render: (_, row) => <Outcome row={row} /> },
          {
            title: t('field.correlationId'),
            render: (_, row) => (
              <Typography.Text copyable={{ text: row.correlationId }}>{row.correlationId.slice(0, 8)}</Typography.Text>
            ),
          },
        ]}
      />
    </PageFrame>
  )
}

function Outcome({ row }: { row: AuditRow }) {
  const { t } = useTranslation('audit')
  const article = articleText(row.article)
  return (
    <>
      <Tag color={row.outcome === 'Done' ? 'success' : 'error'}>{t(`outcome.${row.outcome}`)}</Tag>
      {row.code && (
        <Tooltip title={row.code}>
          {errorText(row.code)} {article?.name}
        </Tooltip>
      )}
    </>
  )
}
