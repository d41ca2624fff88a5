import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card, Descriptions, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAssessorCourseOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { AssessorCourseView, AssessorCourseViewMember } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { CourseRecords } from './course-records'

export default function GetAssessorCourseScreen() {
  const id = useParam('courseId')
  const course = useQuery(getAssessorCourseOptions({ path: { id } }))
  return <Loaded query={course}>{(view) => <Course view={view} />}</Loaded>
}

/** A course and who is on it; from its last day the society records attendance and results. */
function Course({ view }: { view: AssessorCourseView }) {
  const { t } = useTranslation('assessors')
  const mayRecord = useMay('ReviewStaffRegisters')
  const { offer, enrolled } = view.course
  return (
    <PageFrame title={offer.title} back={{ to: '/assessor-courses', text: t('courses.title') }}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'period', label: t('courses.period'), children: <DateRange from={offer.from} to={offer.until} /> },
          { key: 'place', label: t('courses.place'), children: offer.place },
          { key: 'until', label: t('courses.enrolUntil'), children: <DateText value={offer.enrolUntil} /> },
          { key: 'places', label: t('courses.places'), children: `${enrolled} / ${offer.capacity}` },
          { key: 'hours', label: t('courses.hours'), children: offer.hours },
          {
            key: 'rule',
            label: t('courses.rule'),
            children: t('courses.ruleText', { percent: view.minimumAttendance * 100, mark: view.passMark }),
          },
        ]}
      />
      <Card size="small" title={t('courses.members')}>
        {view.members.length === 0 ? (
          <EmptyState text={t('courses.nobody')} />
        ) : mayRecord && view.isOver ? (
          <CourseRecords view={view} />
        ) : (
          <Members members={view.members} />
        )}
      </Card>
    </PageFrame>
  )
}

function Members({ members }: { members: readonly AssessorCourseViewMember[] }) {
  const { t } = useTranslation('assessors')
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey="id"
      dataSource={[...members]}
      columns={[
        { title: t('courses.member'), render: (_, row) => <Link to={`/assessors/${row.id}` as '/'}>{row.name}</Link> },
        { title: t('courses.centre'), dataIndex: 'centreName' },
        { title: t('courses.attended'), dataIndex: 'hoursAttended', align: 'right' },
        { title: t('courses.score'), dataIndex: 'score', align: 'right' },
        {
          title: t('courses.result'),
          render: (_, row) =>
            typeof row.passed === 'boolean' && (
              <Tag color={row.passed ? 'success' : 'error'}>{t(row.passed ? 'courses.passed' : 'courses.failed')}</Tag>
            ),
        },
      ]}
    />
  )
}
