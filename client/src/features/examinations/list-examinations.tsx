import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listExaminationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ExaminationRow } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { examinationListSearch, examinationStatuses } from './search'

/** The examinations that this person sees, newest first. */
export default function ListExaminations() {
  const { t } = useTranslation('examinations')
  const requests = useMay('RequestExamination')
  const marks = useMay('RecordMarks')
  return (
    <PageFrame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          {marks && <LinkButton to="/examinations/import-marks">{t('list.importMarks')}</LinkButton>}
          {requests && (
            <LinkButton to="/examinations/request" type="primary">
              {t('request.title')}
            </LinkButton>
          )}
        </>
      }
    >
      <PagedTable<ExaminationRow, typeof examinationListSearch>
        search={examinationListSearch}
        rowKey="id"
        empty={t('list.empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: examinationStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        page={(query) => listExaminationsOptions({ query })}
        columns={[
          {
            title: t('field.classCode'),
            render: (_, row) => (
              <Link to="/examinations/$examinationId" params={{ examinationId: row.id }}>
                {row.classCode}
              </Link>
            ),
          },
          { title: t('field.specialty'), render: (_, row) => row.row.specialty },
          { title: t('field.level'), render: (_, row) => <LevelText level={row.row.level} /> },
          { title: t('field.startsAt'), render: (_, row) => <DateText value={row.startsAt} time /> },
          {
            title: t('field.place'),
            render: (_, row) => <span className="wrap-name">{row.place ?? t('notArranged')}</span>,
          },
          {
            title: t('field.candidates'),
            render: (_, row) => (
              <span className="figures">{t('eligible', { n: row.eligibleCandidates, all: row.candidates })}</span>
            ),
          },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}
