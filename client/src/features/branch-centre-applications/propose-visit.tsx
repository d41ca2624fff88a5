import { Button, Form, Modal, TimePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { proposeVisit } from '@/api/generated/sdk.gen'
import type { ApplicationView, VisitTime } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  time: VisitTime
}

/** The society proposes when the audit team comes. */
export function ProposeVisit({ application }: { application: ApplicationView }) {
  const { t } = useTranslation(['onSiteAudits', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    record: { version: application.version },
    submit: ({ time }, request, version) =>
      proposeVisit({ path: { id: application.id }, body: { time, version }, ...request }),
    onDone: () => setOpen(false),
  })
  const last = application.visits.at(-1)
  const label = t(last ? 'visit.proposeAgain' : 'visit.propose')
  const field = (name: keyof VisitTime) => ({
    name: ['time', name],
    label: t(`visit.${name}`),
    rules: [{ required: true, message: t('visit.required') }],
  })
  return (
    <>
      <Button type={last && last.agreed !== false ? 'default' : 'primary'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form {...formProps} initialValues={{ time: { startsAt: '09:00:00', endsAt: '17:00:00' } }}>
          <ProblemAlert problem={problem} rest={rest} />
          <div className="form-grid">
            <Form.Item {...field('from')}>
              <DayPicker />
            </Form.Item>
            <Form.Item {...field('until')}>
              <DayPicker />
            </Form.Item>
            <Form.Item {...field('startsAt')}>
              <ClockField />
            </Form.Item>
            <Form.Item {...field('endsAt')}>
              <ClockField />
            </Form.Item>
          </div>
        </Form>
      </Modal>
    </>
  )
}

const spoken = 'HH:mm:ss'

function ClockField({
  id,
  value,
  onChange,
}: {
  id?: string
  value?: string
  onChange?: (value: string | null) => void
}) {
  return (
    <TimePicker
      id={id}
      className="full-width"
      format="HH:mm"
      minuteStep={15}
      needConfirm={false}
      value={value ? dayjs(`2000-01-01T${value}`) : null}
      onChange={(next) => onChange?.(next ? next.format(spoken) : null)}
    />
  )
}
