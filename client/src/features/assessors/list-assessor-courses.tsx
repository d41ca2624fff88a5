import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAssessorCoursesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AssessorCourseLine } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { courseSearch } from './search'

/** Courses of the society for assessors. */
export default function ListAssessorCoursesScreen() {
  const { t } = useTranslation('assessors')
  const mayOpen = useMay('ReviewStaffRegisters')
  return (
    <PageFrame
      title={t('courses.title')}
      lead={t('courses.lead')}
      actions={
        mayOpen && (
          <LinkButton type="primary" to="/assessor-courses/new">
            {t('courses.open')}
          </LinkButton>
        )
      }
    >
      <PagedTable<AssessorCourseLine, typeof courseSearch>
        search={courseSearch}
        rowKey="id"
        empty={t('courses.empty')}
        page={(query) => listAssessorCoursesOptions({ query })}
        filters={[{ kind: 'flag', name: 'openOnly', label: t('courses.openOnly') }]}
        columns={[
          {
            title: t('courses.name'),
            render: (_, row) => <Link to={`/assessor-courses/${row.id}` as '/'}>{row.offer.title}</Link>,
          },
          {
            title: t('courses.state'),
            render: (_, row) =>
              row.isOpen ? <Tag color="success">{t('courses.isOpen')}</Tag> : <Tag>{t('courses.isClosed')}</Tag>,
          },
          { title: t('courses.period'), render: (_, row) => <DateRange from={row.offer.from} to={row.offer.until} /> },
          { title: t('courses.place'), render: (_, row) => row.offer.place },
          { title: t('courses.enrolUntil'), render: (_, row) => <DateText value={row.offer.enrolUntil} /> },
          {
            title: t('courses.places'),
            render: (_, row) => (
              <span className="figures">
                {row.enrolled} / {row.offer.capacity}
              </span>
            ),
          },
        ]}
      />
    </PageFrame>
  )
}
