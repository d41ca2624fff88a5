import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CandidateReadiness, Shortcoming } from '@/api/generated/types.gen'
import { articleText } from '@/shared/format/article'
import { errorText } from '@/shared/format/error-text'
import { isScore, scoreText, shareText } from './figures'

interface CandidateTableProps {
  candidates: CandidateReadiness[]
  chosen: string[]
  onChoose: (trainees: string[]) => void
}

/** Every candidate with what is there and what is missing; only complete ones can be chosen. */
export function CandidateTable({ candidates, chosen, onChoose }: CandidateTableProps) {
  const { t } = useTranslation('resultSubmissions')
  return (
    <Table<CandidateReadiness>
      rowKey="traineeId"
      size="small"
      dataSource={candidates}
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowSelection={{
        selectedRowKeys: chosen,
        onChange: (keys) => onChoose(keys.map(String)),
        getCheckboxProps: (row) => ({ disabled: !row.isComplete, 'aria-label': row.name }),
      }}
      columns={[
        { title: t('field.name'), dataIndex: 'name' },
        {
          title: t('field.attendance'),
          render: (_, row) => `${shareText(row.theoryAttendance)} / ${shareText(row.practicalAttendance)}`,
        },
        { title: t('field.theory'), render: (_, row) => scoreText(row.theoryScore) },
        { title: t('field.practical'), render: (_, row) => scoreText(row.practicalScore) },
        ...(candidates.some((candidate) => isScore(candidate.comprehensiveScore))
          ? [
              {
                title: t('field.comprehensive'),
                render: (_: unknown, row: CandidateReadiness) => scoreText(row.comprehensiveScore),
              },
            ]
          : []),
        { title: t('field.missing'), render: (_, row) => <Missing row={row} /> },
      ]}
    />
  )
}

function Missing({ row }: { row: CandidateReadiness }) {
  const { t } = useTranslation('resultSubmissions')
  if (row.isComplete) return <Tag color="success">{t('complete')}</Tag>
  return (
    <>
      {row.shortcomings.map((missing) => (
        <div key={`${missing.code}-${missing.subject ?? ''}`}>{sentence(missing)}</div>
      ))}
    </>
  )
}

const sentence = (missing: Shortcoming) =>
  [errorText(missing.code, { subject: missing.subject }), articleText(missing.article)?.name].filter(Boolean).join(' ')
