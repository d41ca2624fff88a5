import { Descriptions, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { StatusTag } from '@/shared/display/status-tag'
import { FilePreview } from '@/shared/files/file-preview'
import { articleText } from '@/shared/format/article'

/** What the audit team found on site, who signed, and how it ended. */
export function AuditResult({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const { audit } = application
  if (!audit) return null
  const outcome = typeof audit.passed !== 'boolean' ? null : audit.passed ? 'Passed' : 'Failed'
  return (
    <div className="page">
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'day', label: t('audit.auditedOn'), children: <DateText value={audit.auditedOn} /> },
          {
            key: 'outcome',
            label: t('audit.outcome'),
            children: outcome ? <StatusTag status={outcome} text={t(`verdict.${outcome}`)} /> : '—',
          },
          {
            key: 'team',
            label: t('experts.team'),
            children: application.experts
              .map((expert) => t(expert.signed ? 'audit.signedBy' : 'audit.notSignedBy', { name: expert.name }))
              .join('; '),
          },
          { key: 'conclusion', label: t('audit.conclusion'), children: audit.conclusion ?? '—' },
        ]}
      />
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="rule"
        dataSource={[...audit.items].sort((a, b) => a.rule.localeCompare(b.rule))}
        columns={[
          {
            title: t('review.requirement'),
            render: (_, item) => (
              <>
                <strong>{item.rule}</strong> {articleText(item.rule)?.rule}
              </>
            ),
          },
          { title: t('audit.score'), render: (_, item) => t(`score.${item.score}`) },
          { title: t('audit.measured'), render: (_, item) => item.measuredValue ?? '—' },
          { title: t('audit.finding'), render: (_, item) => item.finding ?? '—' },
          {
            title: t('audit.photos'),
            render: (_, item) => (
              <Space wrap>
                {item.photos.map((photo) => (
                  <FilePreview key={photo} fileId={photo} />
                ))}
              </Space>
            ),
          },
          {
            title: t('audit.actions'),
            render: (_, item) =>
              item.correctiveActions.map((action) => `${action.description} ${action.dueOn}`).join('; '),
          },
        ]}
      />
    </div>
  )
}
