import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { openAssessorCourse } from '@/api/generated/sdk.gen'
import type { OpenAssessorCourse } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'

/** The society offers a course for assessors. */
export default function OpenAssessorCourseScreen() {
  const { t } = useTranslation('assessors')
  const { t: shared } = useTranslation('shared')
  const navigate = useNavigate()
  const catalogue = useQuery(listOccupationsOptions())
  const { formProps, submitting, problem, rest } = useServerForm<OpenAssessorCourse, string>({
    submit: async (body, request) => (await openAssessorCourse({ body, ...request })).data,
    onDone: (id) => navigate({ to: `/assessor-courses/${id}` as '/' }),
  })
  const needed = (label: string) => ({
    label,
    rules: [{ required: true, message: shared('form.required', { label }) }],
  })
  return (
    <PageFrame title={t('courses.open')} back={{ to: '/assessor-courses', text: t('courses.title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ offer: { hours: 40, capacity: 30 } }}>
        <Card size="small" className="form-row">
          <div className="form-grid">
            <Form.Item name={['offer', 'title']} {...needed(t('courses.name'))}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name={['offer', 'occupationCode']} {...needed(t('courses.occupation'))}>
              <Select
                loading={catalogue.isPending}
                options={(catalogue.data ?? []).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
              />
            </Form.Item>
            <Form.Item name={['offer', 'place']} {...needed(t('courses.place'))}>
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item name={['offer', 'enrolUntil']} {...needed(t('courses.enrolUntil'))}>
              <DayPicker />
            </Form.Item>
            <Form.Item name={['offer', 'from']} {...needed(t('courses.from'))}>
              <DayPicker />
            </Form.Item>
            <Form.Item name={['offer', 'until']} {...needed(t('courses.until'))}>
              <DayPicker />
            </Form.Item>
            <Form.Item name={['offer', 'hours']} {...needed(t('courses.hours'))}>
              <InputNumber className="full-width" min={1} max={500} precision={0} />
            </Form.Item>
            <Form.Item name={['offer', 'capacity']} {...needed(t('courses.capacity'))}>
              <InputNumber className="full-width" min={1} max={1000} precision={0} />
            </Form.Item>
          </div>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('courses.open')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
