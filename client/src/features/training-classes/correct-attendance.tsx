import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { correctAttendance } from '@/api/generated/sdk.gen'
import type { RollCallRow } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import type { AttendanceStatus } from './attendance-matrix'
import { StatusButtons } from './roll-call-line'

interface CorrectAttendanceProps {
  sessionId: string
  row: RollCallRow
  status: AttendanceStatus
}

interface Values {
  status: AttendanceStatus
  reason: string
}

/** Changes a record with a reason; what it said before stays visible. */
export function CorrectAttendance({ sessionId, row, status }: CorrectAttendanceProps) {
  const { t } = useTranslation(['trainingClasses', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest, clear } = useServerForm<Values>({
    submit: (values, request) =>
      correctAttendance({ path: { sessionId, traineeId: row.traineeId }, body: values, ...request }),
    onDone: () => {
      setOpen(false)
    },
  })
  const start = () => {
    clear()
    form.setFieldsValue({ status, reason: '' })
    setOpen(true)
  }
  return (
    <>
      <Button type="link" onClick={start}>
        {t('rollCall.correct')}
      </Button>
      <Modal
        open={open}
        title={t('rollCall.correctTitle', { name: row.name })}
        okText={t('rollCall.correct')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <p>{t('rollCall.correctExplain')}</p>
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps}>
          <Form.Item name="status" label={t('field.status')}>
            <Choice name={row.name} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('field.reason')}
            rules={[
              { required: true, whitespace: true, message: t('shared:form.required', { label: t('field.reason') }) },
            ]}
          >
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}

interface ChoiceProps {
  name: string
  value?: AttendanceStatus
  onChange?: (status: AttendanceStatus) => void
}

const Choice = ({ name, value, onChange }: ChoiceProps) => (
  <StatusButtons name={name} chosen={value} onChoose={(status) => onChange?.(status)} />
)
