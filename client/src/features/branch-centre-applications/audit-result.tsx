import { useQuery } from '@tanstack/react-query'
import { Descriptions, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAuditOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AuditSheet } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { FilePreview } from '@/shared/files/file-preview'
import { formatDay } from '@/shared/format/dates'
import { FittingTable } from '@/shared/tables/fitting-table'
import { AuditCorrections } from './audit-corrections'
import './audit.css'

const tones = { Conform: 'Passed', Minor: 'Returned', Major: 'Failed', NotApplicable: 'Draft' } as const

/** What the audit team found on site, what was mended, who signed, and how it ended. */
export function AuditResult({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('onSiteAudits')
  const sheet = useQuery(getAuditOptions({ path: { id: applicationId } }))
  return (
    <Loaded query={sheet}>
      {(view) => (
        <div className="page">
          <AuditFacts sheet={view} />
          <AuditCorrections sheet={view} />
          {view.records.length > 0 ? <Findings sheet={view} /> : <EmptyState text={t('noFindings')} />}
        </div>
      )}
    </Loaded>
  )
}

function AuditFacts({ sheet }: { sheet: AuditSheet }) {
  const { t } = useTranslation('onSiteAudits')
  const outcome = typeof sheet.passed !== 'boolean' ? null : sheet.passed ? 'Passed' : 'Failed'
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2 }}
      items={[
        { key: 'day', label: t('auditedOn'), children: <DateText value={sheet.auditedOn} /> },
        {
          key: 'outcome',
          label: t('outcome'),
          children: outcome ? <StatusTag status={outcome} text={t(`verdict.${outcome}`)} /> : '—',
        },
        {
          key: 'team',
          label: t('team'),
          children: (
            <Space wrap>
              {sheet.team.map((expert) => (
                <StatusTag
                  key={expert.userId}
                  status={expert.signedAt ? 'Approved' : 'Draft'}
                  text={t(expert.signedAt ? 'signedBy' : 'notSignedBy', { name: expert.name })}
                />
              ))}
            </Space>
          ),
        },
        { key: 'template', label: t('templateLabel'), children: t('template', { version: sheet.templateVersion }) },
        { key: 'conclusion', label: t('conclusion'), children: sheet.conclusion ?? '—' },
        {
          key: 'report',
          label: t('report'),
          children: sheet.reportFileId ? (
            <FilePreview fileId={sheet.reportFileId} text={sheet.reportNumber ?? undefined} />
          ) : (
            '—'
          ),
        },
      ]}
    />
  )
}

function Findings({ sheet }: { sheet: AuditSheet }) {
  const { t } = useTranslation('onSiteAudits')
  const findingOf = (key: string) => sheet.records.find((record) => record.item === key)?.current
  return (
    <FittingTable
      rowKey="key"
      rows={sheet.items}
      columns={[
        {
          title: t('item'),
          width: 360,
          render: (_, item) => (
            <div className="audit-cell">
              <strong>{item.rule}</strong>
              {item.about && <span className="audit-about">{sheet.occupations[item.about] ?? item.about}</span>}
              <div>{item.text}</div>
            </div>
          ),
        },
        {
          title: t('score.label'),
          render: (_, { key }) => {
            const score = findingOf(key)?.score
            return score ? <StatusTag status={tones[score]} text={t(`score.${score}`)} /> : '—'
          },
        },
        { title: t('measured'), render: (_, { key }) => findingOf(key)?.measuredValue ?? '—' },
        {
          title: t('finding'),
          width: 260,
          render: (_, { key }) => <div className="audit-cell">{findingOf(key)?.text ?? '—'}</div>,
        },
        {
          title: t('photos'),
          render: (_, { key }) =>
            findingOf(key)?.photos.map((photo, index) => (
              <FilePreview key={photo} fileId={photo} text={t('photoNumber', { n: index + 1 })} />
            )),
        },
        {
          title: t('actions'),
          className: 'wrap-wide',
          render: (_, { key }) =>
            findingOf(key)?.correctiveActions.map((action) => (
              <div key={action.id}>
                {action.description} · {formatDay(action.dueOn)}
              </div>
            )),
        },
      ]}
    />
  )
}
