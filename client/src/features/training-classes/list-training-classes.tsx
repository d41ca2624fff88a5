import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listTrainingClassesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TrainingClassRow } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { classListSearch, classStatuses } from './search'

/** The classes that this person sees, newest first. */
export default function ListTrainingClasses() {
  const { t } = useTranslation('trainingClasses')
  return (
    <PageFrame title={t('list.title')} lead={t('list.lead')} actions={<Actions />}>
      <PagedTable<TrainingClassRow, typeof classListSearch>
        search={classListSearch}
        rowKey="id"
        empty={t('list.empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: classStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        page={(query) => listTrainingClassesOptions({ query })}
        columns={[
          {
            title: t('field.code'),
            render: (_, row) => (
              <Link to="/training-classes/$classId" params={{ classId: row.id }}>
                {row.code}
              </Link>
            ),
          },
          { title: t('field.specialty'), render: (_, row) => row.row.specialty },
          { title: t('field.level'), render: (_, row) => <LevelText level={row.row.level} /> },
          { title: t('field.mode'), render: (_, row) => t(`mode.${row.mode}`) },
          { title: t('field.days'), render: (_, row) => <DateRange from={row.firstDay} to={row.lastDay} /> },
          { title: t('field.members'), render: (_, row) => <span className="figures">{row.members}</span> },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
        ]}
      />
    </PageFrame>
  )
}

function Actions() {
  const { t } = useTranslation('trainingClasses')
  const mayPlan = useMay('ManageTrainingClasses')
  const mayRecord = useMay('RecordTraining')
  return (
    <>
      {mayRecord && <LinkButton to="/training-classes/import-attendance">{t('list.importAttendance')}</LinkButton>}
      {mayPlan && (
        <LinkButton to="/training-classes/plan" type="primary">
          {t('list.plan')}
        </LinkButton>
      )}
    </>
  )
}
