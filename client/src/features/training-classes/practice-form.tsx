import { App, Button, Form, Input, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { recordPractice } from '@/api/generated/sdk.gen'
import type { PracticeDetails, RollCallRow } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { UploadField } from '@/shared/files/upload-field'
import { useServerForm } from '@/shared/forms/use-server-form'
import './practice.css'

interface PracticeFormProps {
  sessionId: string
  row: RollCallRow
  /** The record of a trainee earlier in the list, to take instrument and process from. */
  before?: PracticeDetails
  disabled: boolean
  onSaved: () => void
}

interface Values {
  entries: [Omit<PracticeDetails, 'traineeId'>]
}

/** Instrument, process, result and answer card of one trainee in one session. */
export function PracticeForm({ sessionId, row, before, disabled, onSaved }: PracticeFormProps) {
  const { t } = useTranslation(['trainingClasses', 'shared'])
  const { message } = App.useApp()
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    submit: (values, request) =>
      recordPractice({
        path: { sessionId },
        body: { entries: [{ ...values.entries[0], traineeId: row.traineeId }] },
        ...request,
      }),
    onDone: () => {
      void message.success(t('practice.saved', { name: row.name }))
      onSaved()
    },
  })
  const field = <N extends keyof PracticeDetails>(name: N): ['entries', number, N] => ['entries', 0, name]
  const required = (label: string) => [
    { required: true, whitespace: true, message: t('shared:form.required', { label }) },
  ]
  const take = () => {
    form.setFieldValue(field('instrument'), before?.instrument)
    form.setFieldValue(field('process'), before?.process)
  }
  return (
    <Form {...formProps} disabled={disabled} initialValues={{ entries: [row.practice ?? {}] }}>
      <ProblemAlert problem={problem} rest={rest} />
      {before && !row.practice && (
        <Button className="practice-copy" onClick={take}>
          {t('practice.copy')}
        </Button>
      )}
      <Form.Item name={field('instrument')} label={t('practice.instrument')} rules={required(t('practice.instrument'))}>
        <Input maxLength={200} placeholder={t('practice.instrumentHint')} />
      </Form.Item>
      <Form.Item name={field('process')} label={t('practice.process')} rules={required(t('practice.process'))}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name={field('result')} label={t('practice.result')} rules={required(t('practice.result'))}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name={field('answerCardFileId')} label={t('practice.answerCard')} extra={t('practice.answerHint')}>
        <UploadField purpose="PracticalRecord" />
      </Form.Item>
      <Form.Item name={field('answers')} label={t('practice.answers')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
      </Form.Item>
      <Space>
        <Button type="primary" size="large" htmlType="submit" loading={submitting} disabled={disabled}>
          {t('practice.save')}
        </Button>
      </Space>
    </Form>
  )
}
