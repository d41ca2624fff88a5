import { Grid, Table, type TableColumnType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CandidateDetails, ExaminationDetails } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { StatusTag } from '@/shared/display/status-tag'
import { CardList } from '@/shared/tables/card-list'
import { outcomeOf, useReasons } from './outcome'
import { MarkText } from './mark-text'

/** Who passed, who did not, and why (A23.1). */
export function ExaminationResults({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const { md = true } = Grid.useBreakpoint()
  const reasonsOf = useReasons(exam)
  const count = (outcome: string) => exam.candidates.filter((candidate) => outcomeOf(candidate) === outcome).length
  const columns: TableColumnType<CandidateDetails>[] = [
    { title: t('field.name'), width: 200, render: (_, one) => <span className="wrap-name">{one.name}</span> },
    { title: t('field.idNumber'), render: (_, one) => <span className="figures">{one.maskedIdNumber}</span> },
    ...exam.subjects.map((subject) => ({
      title: t(`subject.${subject}`),
      render: (_: unknown, one: CandidateDetails) => (
        <MarkText mark={one.marks.find((mark) => mark.subject === subject)} passMark={exam.passMark} />
      ),
    })),
    {
      title: t('field.outcome'),
      filters: (['passed', 'failed', 'open'] as const).map((value) => ({ text: t(`outcome.${value}`), value })),
      onFilter: (value, one) => outcomeOf(one) === value,
      render: (_, one) => (
        <StatusTag
          status={{ passed: 'Passed', failed: 'Failed', open: 'Open' }[outcomeOf(one)]}
          text={t(`outcome.${outcomeOf(one)}`)}
        />
      ),
    },
    {
      title: t('field.reasons'),
      render: (_, one) => (
        <ul className="plain-list">
          {reasonsOf(one).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <>
      <div className="tab-head">
        <span className="figures">
          {t('outcome.counts', { passed: count('passed'), failed: count('failed'), open: count('open') })}
        </span>
        <LinkButton to={`/examinations/${exam.id}/result-sheet`}>{t('sheet.print')}</LinkButton>
      </div>
      {md ? (
        <Table<CandidateDetails>
          columns={columns}
          dataSource={exam.candidates}
          rowKey="traineeId"
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 'max-content' }}
        />
      ) : (
        <CardList columns={columns} rows={exam.candidates} rowKey="traineeId" />
      )}
    </>
  )
}
