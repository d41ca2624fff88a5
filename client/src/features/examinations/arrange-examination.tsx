import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, DatePicker, Form, Input, InputNumber, Radio } from 'antd'
import type { Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { getExaminationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { arrangeExamination } from '@/api/generated/sdk.gen'
import type { ArrangeExaminationBody, ExaminationDetails } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { fromMoment, toMoment } from '@/shared/format/dates'
import { useParam } from '@/shared/routing/use-screen'
import { RoomFields } from './room-fields'
import './examinations.css'

/** The society sets time, place and mode (A20.2); seats follow from the rooms. */
export default function ArrangeExaminationScreen() {
  const query = useQuery(getExaminationOptions({ path: { examinationId: useParam('examinationId') } }))
  return <Loaded query={query}>{(exam) => <ArrangeForm exam={exam} />}</Loaded>
}

const toTheMinute = 'YYYY-MM-DD HH:mm'

type Values = Omit<ArrangeExaminationBody, 'startsAt' | 'endsAt' | 'version'> & { startsAt: Dayjs; endsAt: Dayjs }

function ArrangeForm({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation(['examinations', 'shared'])
  const navigate = useNavigate()
  const params = { examinationId: exam.id }
  const { arrangement } = exam
  const candidates = exam.candidates.filter((candidate) => candidate.eligible).length
  const server = useServerForm<Values>({
    record: { version: exam.version, values: valuesOf(arrangement, candidates) },
    submit: ({ startsAt, endsAt, ...values }, request, version) =>
      arrangeExamination({
        path: params,
        body: { ...values, startsAt: toMoment(startsAt) ?? '', endsAt: toMoment(endsAt) ?? '', version },
        ...request,
      }),
    onDone: () => navigate({ to: '/examinations/$examinationId', params }),
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  const whenStarting = (value: Dayjs | null) => {
    if (value && !server.form.getFieldValue('endsAt')) server.form.setFieldValue('endsAt', value.add(4, 'hour'))
  }
  return (
    <PageFrame
      title={`${t('arrange.title')} ${exam.classCode}`}
      back={{ to: `/examinations/${exam.id}`, text: exam.classCode }}
      lead={exam.wishes ? t('arrange.wishes', { wishes: exam.wishes }) : undefined}
    >
      <Card className="medium">
        {arrangement && <Alert type="warning" showIcon className="problem-alert" title={t('arrange.lead')} />}
        <ServerForm of={server}>
          <div className="form-grid">
            <Form.Item name="startsAt" label={t('field.startsAt')} rules={required(t('field.startsAt'))}>
              <DatePicker
                showTime={{ minuteStep: 5 }}
                format={toTheMinute}
                className="full-width"
                onChange={whenStarting}
              />
            </Form.Item>
            <Form.Item name="endsAt" label={t('field.endsAt')} rules={required(t('field.endsAt'))}>
              <DatePicker showTime={{ minuteStep: 5 }} format={toTheMinute} className="full-width" />
            </Form.Item>
          </div>
          <Form.Item name="place" label={t('field.place')} rules={required(t('field.place'))}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="form-grid">
            <Form.Item name="mode" label={t('field.mode')}>
              <Radio.Group
                optionType="button"
                options={(['Paper', 'Computer'] as const).map((value) => ({ value, label: t(`mode.${value}`) }))}
              />
            </Form.Item>
            <Form.Item
              name="practicalGroupSize"
              label={t('field.practicalGroupSize')}
              rules={required(t('field.practicalGroupSize'))}
            >
              <InputNumber min={1} max={200} className="full-width" />
            </Form.Item>
          </div>
          <RoomFields candidates={candidates} />
          <Button type="primary" size="large" htmlType="submit" loading={server.submitting}>
            {t('arrange.submit')}
          </Button>
        </ServerForm>
      </Card>
    </PageFrame>
  )
}

/** What is arranged, or a first proposal: one room for everybody. */
function valuesOf(arrangement: ExaminationDetails['arrangement'], candidates: number): Partial<Values> {
  return {
    mode: arrangement?.mode ?? 'Paper',
    place: arrangement?.place,
    practicalGroupSize: arrangement?.practicalGroupSize,
    rooms: arrangement?.rooms ?? [{ name: '', seats: candidates }],
    startsAt: fromMoment(arrangement?.startsAt) ?? undefined,
    endsAt: fromMoment(arrangement?.endsAt) ?? undefined,
  }
}
