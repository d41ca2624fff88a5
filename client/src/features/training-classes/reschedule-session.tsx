import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Form, Input, Modal, Select, TimePicker } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listTeachersOptions } from '@/api/generated/@tanstack/react-query.gen'
import { rescheduleSession } from '@/api/generated/sdk.gen'
import type { TrainingClassDetails, TrainingSessionDetails } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { fromDay, fromMoment, toDay } from '@/shared/format/dates'
import { halfDays } from './plan-values'

interface RescheduleSessionProps {
  details: TrainingClassDetails
  session: TrainingSessionDetails
}

interface Values {
  date: Dayjs | null
  halfDay: TrainingSessionDetails['halfDay']
  startsAt: Dayjs | null
  endsAt: Dayjs | null
  place: string
  teacherId: string
  reason: string
}

const time = (value: Dayjs | null) => value?.format('HH:mm:00') ?? null

/** Moves a session or gives it to another teacher, with a reason that those concerned are told. */
export function RescheduleSession({ details, session }: RescheduleSessionProps) {
  const { t } = useTranslation(['trainingClasses', 'shared'])
  const [open, setOpen] = useState(false)
  const teachers = useQuery({
    ...listTeachersOptions({ query: { specialty: details.row.specialty, status: 'Approved', size: 200 } }),
    enabled: open,
  })
  const { form, formProps, submitting, problem, rest, clear } = useServerForm<Values>({
    submit: ({ date, startsAt, endsAt, ...values }, request) =>
      rescheduleSession({
        path: { sessionId: session.id },
        body: {
          ...values,
          date: toDay(date) ?? '',
          startsAt: time(startsAt),
          endsAt: time(endsAt),
          version: details.version,
        },
        ...request,
      }),
    onDone: () => setOpen(false),
  })
  const start = () => {
    clear()
    form.setFieldsValue({
      date: fromDay(session.date),
      halfDay: session.halfDay,
      startsAt: fromMoment(session.startsAt),
      endsAt: fromMoment(session.endsAt),
      place: session.place,
      teacherId: session.teacherId,
      reason: '',
    })
    setOpen(true)
  }
  /** The usual times of the half-day belong to the server; clearing the own ones leaves them to it. */
  const takeUsualTimes = () => form.setFieldsValue({ startsAt: null, endsAt: null })
  const required = (label: string) => [
    { required: true, whitespace: true, message: t('shared:form.required', { label }) },
  ]
  const known = teachers.data?.items.map((one) => ({ value: one.id, label: `${one.name} · ${one.title}` }))
  return (
    <>
      <Button type="link" size="small" className="link-inline" onClick={start}>
        {t('reschedule.action')}
      </Button>
      <Modal
        open={open}
        title={t('reschedule.title', { number: session.number })}
        okText={t('reschedule.action')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <p>{t('reschedule.explain')}</p>
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps} className="reschedule">
          <Form.Item
            name="date"
            label={t('field.date')}
            rules={[{ required: true, message: t('shared:form.required', { label: t('field.date') }) }]}
          >
            <DatePicker className="full-width" />
          </Form.Item>
          <Form.Item name="halfDay" label={t('field.halfDay')}>
            <Select
              onChange={takeUsualTimes}
              options={halfDays.map((value) => ({ value, label: t(`halfDay.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="startsAt" label={t('reschedule.startsAt')}>
            <TimePicker format="HH:mm" minuteStep={5} className="full-width" placeholder={t('reschedule.usual')} />
          </Form.Item>
          <Form.Item name="endsAt" label={t('reschedule.endsAt')}>
            <TimePicker format="HH:mm" minuteStep={5} className="full-width" placeholder={t('reschedule.usual')} />
          </Form.Item>
          <Form.Item name="place" label={t('field.place')} rules={required(t('field.place'))}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="teacherId" label={t('field.teacher')}>
            <Select
              loading={teachers.isLoading}
              options={known ?? [{ value: session.teacherId, label: session.teacherName }]}
            />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('reschedule.reason')}
            rules={required(t('reschedule.reason'))}
            className="reschedule-reason"
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
