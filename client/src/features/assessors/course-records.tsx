import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form, InputNumber, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { recordAssessorExamination, recordCourseAttendance } from '@/api/generated/sdk.gen'
import type { AssessorCourseView } from '@/api/generated/types.gen'
import { Problem } from '@/api/problem'
import { todayInZone } from '@/shared/format/dates'
import { DayPicker } from '@/shared/forms/day-picker'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm, type ServerRequest } from '@/shared/forms/use-server-form'

interface Values {
  heldOn: string
  hours: Record<string, number | null>
  scores: Record<string, number | null>
}

/** Hours attended and examination results of everybody on a course, in one grid. */
export function CourseRecords({ view }: { view: AssessorCourseView }) {
  const { t } = useTranslation('assessors')
  const queries = useQueryClient()
  const path = { id: view.course.id }
  const changed = (
    values: Record<string, number | null>,
    was: (row: AssessorCourseView['members'][number]) => unknown,
  ) =>
    view.members.flatMap((row) => {
      const value = values[row.id]
      return typeof value === 'number' && value !== was(row)
        ? [{ assessorId: row.id, value, version: row.version }]
        : []
    })
  /** Of the course with everybody on it: it grows with each change of one of them. */
  const version = view.members.reduce((sum, row) => sum + row.version, 0)
  const submit = async (values: Values, request: ServerRequest, seen: number | null) => {
    if (seen !== version) throw new Problem({ code: 'record.changed-meanwhile' }, 409)
    const hours = changed(values.hours, (row) => row.hoursAttended)
    const scores = changed(values.scores ?? {}, (row) => row.score)
    if (hours.length > 0)
      await recordCourseAttendance({
        path,
        body: { rows: hours.map(({ value, ...seen }) => ({ ...seen, hours: value })) },
      })
    // Who was just changed by this very input has no version that anybody saw.
    const justChanged = new Set(hours.map((row) => row.assessorId))
    if (scores.length > 0)
      await recordAssessorExamination({
        path,
        body: {
          heldOn: values.heldOn,
          rows: scores.map(({ assessorId, value, version }) => ({
            assessorId,
            score: value,
            version: justChanged.has(assessorId) ? null : version,
          })),
        },
        ...request,
      })
  }
  const server = useServerForm<Values>({
    record: {
      version,
      values: {
        heldOn: view.course.offer.until < todayInZone() ? view.course.offer.until : todayInZone(),
        hours: Object.fromEntries(view.members.map((row) => [row.id, row.hoursAttended ?? null])),
        scores: Object.fromEntries(view.members.map((row) => [row.id, row.score ?? null])),
      },
    },
    submit,
    onDone: () => queries.invalidateQueries(),
  })
  return (
    <ServerForm of={server}>
      <Form.Item name="heldOn" label={t('courses.heldOn')} className="filter">
        <DayPicker />
      </Form.Item>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="id"
        dataSource={view.members}
        columns={[
          {
            title: t('courses.member'),
            render: (_, row) => <Link to={`/assessors/${row.id}` as '/'}>{row.name}</Link>,
          },
          { title: t('courses.centre'), dataIndex: 'centreName' },
          {
            title: t('courses.attended'),
            render: (_, row) => (
              <Form.Item name={['hours', row.id]} noStyle>
                <InputNumber
                  aria-label={`${row.name} ${t('courses.attended')}`}
                  min={0}
                  max={view.course.offer.hours}
                  precision={0}
                />
              </Form.Item>
            ),
          },
          {
            title: t('courses.score'),
            render: (_, row) => (
              <Form.Item name={['scores', row.id]} noStyle>
                <InputNumber aria-label={`${row.name} ${t('courses.score')}`} min={0} max={100} precision={1} />
              </Form.Item>
            ),
          },
          {
            title: t('courses.result'),
            render: (_, row) => (
              <>
                {typeof row.hoursAttended === 'number' && (
                  <Tag color={row.trained ? 'success' : 'warning'}>
                    {t(row.trained ? 'courses.trained' : 'courses.notTrained')}
                  </Tag>
                )}
                {typeof row.passed === 'boolean' && (
                  <Tag color={row.passed ? 'success' : 'error'}>
                    {t(row.passed ? 'courses.passed' : 'courses.failed')}
                  </Tag>
                )}
              </>
            ),
          },
        ]}
      />
      <p>
        <Button type="primary" htmlType="submit" loading={server.submitting}>
          {t('courses.save')}
        </Button>
      </p>
    </ServerForm>
  )
}
