import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listExaminationsOptions, listTrainingClassesOptions } from '@/api/generated/@tanstack/react-query.gen'
import { requestExamination } from '@/api/generated/sdk.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useFilters } from '@/shared/routing/use-screen'
import { requestSearch } from './search'

interface Values {
  classId: string
  wishes?: string
}

/** The centre asks for the examination of a completed class; the society sets time, place and mode (A20.2). */
export default function RequestExaminationScreen() {
  const { t } = useTranslation(['examinations', 'shared'])
  const navigate = useNavigate()
  const [{ classId }] = useFilters(requestSearch)
  const classes = useQuery(listTrainingClassesOptions({ query: { status: 'Completed', size: 200 } }))
  const requested = useQuery(listExaminationsOptions({ query: { size: 200 } }))
  const { formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async (body, request) => (await requestExamination({ body, ...request })).data,
    onDone: (id) => navigate({ to: '/examinations/$examinationId', params: { examinationId: id } }),
  })
  const taken = new Set(
    requested.data?.items.filter((exam) => exam.status !== 'Void').map((exam) => exam.classId) ?? [],
  )
  const label = t('request.class')
  return (
    <PageFrame
      title={t('request.title')}
      lead={t('request.lead')}
      back={{ to: '/examinations', text: t('list.title') }}
    >
      <Loaded query={classes}>
        {({ items }) => {
          const open = items.filter((one) => !taken.has(one.id))
          return (
            <Card className="medium">
              {open.length === 0 && requested.data && <Alert type="info" showIcon title={t('request.noClass')} />}
              <ProblemAlert problem={problem} rest={rest} />
              <Form {...formProps} initialValues={{ classId }}>
                <Form.Item
                  name="classId"
                  label={label}
                  rules={[{ required: true, message: t('shared:form.choose', { label }) }]}
                >
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={open.map((one) => ({
                      value: one.id,
                      label: `${one.code} · ${one.row.specialty} · ${t(`shared:level.${one.row.level}`)}`,
                    }))}
                  />
                </Form.Item>
                <Form.Item name="wishes" label={t('field.wishes')} extra={t('request.wishesHint')}>
                  <Input.TextArea rows={4} maxLength={1000} showCount />
                </Form.Item>
                <Button type="primary" htmlType="submit" loading={submitting}>
                  {t('request.submit')}
                </Button>
              </Form>
            </Card>
          )
        }}
      </Loaded>
    </PageFrame>
  )
}
