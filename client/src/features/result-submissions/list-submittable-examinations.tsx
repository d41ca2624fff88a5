import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { listSubmittableExaminationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { SubmittableExamination } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { ScopeText } from './scope-text'

/** The assessor's own examinations whose results are published. */
export default function ListSubmittableExaminationsScreen() {
  const { t } = useTranslation('resultSubmissions')
  const examinations = useQuery(listSubmittableExaminationsOptions())
  return (
    <PageFrame title={t('ready.title')} lead={t('ready.lead')}>
      <Loaded query={examinations}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState text={t('ready.empty')} />
          ) : (
            <Table<SubmittableExamination>
              rowKey="examinationId"
              dataSource={rows}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                { title: t('field.class'), dataIndex: 'classCode' },
                { title: t('field.scope'), render: (_, row) => <ScopeText row={row.row} /> },
                { title: t('field.publishedUntil'), render: (_, row) => <DateText value={row.publishedUntil} /> },
                { title: t('field.step'), render: (_, row) => <NextStep row={row} /> },
              ]}
            />
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function NextStep({ row }: { row: SubmittableExamination }) {
  const { t } = useTranslation('resultSubmissions')
  if (row.submissionId && row.submissionStatus) {
    return <Link to={`/result-submissions/${row.submissionId}` as '/'}>{t(`status.${row.submissionStatus}`)}</Link>
  }
  if (!row.publicationIsOver) return <>{t('ready.waiting')}</>
  return <Link to={`/result-submissions/ready/${row.examinationId}` as '/'}>{t('ready.prepare')}</Link>
}
