import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { proposeMarkChange } from '@/api/generated/sdk.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { isFault, readMark, type Subject } from './marks'

interface Values {
  traineeId: string
  subject: Subject
  score: string
  reason: string
}

interface ProposeMarkChangeProps {
  exam: ExaminationDetails
  open: boolean
  onClose: () => void
}

/** Whose mark shall become what, and why. */
export function ProposeMarkChange({ exam, open, onClose }: ProposeMarkChangeProps) {
  const { t } = useTranslation(['examinations', 'shared'])
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    record: { version: exam.version },
    submit: ({ score, ...values }, request, version) => {
      const mark = readMark(score)
      if (mark === null || isFault(mark)) throw new Error(score)
      return proposeMarkChange({
        path: { examinationId: exam.id },
        body: { ...values, ...mark, version },
        ...request,
      })
    },
    onDone: () => {
      form.resetFields()
      onClose()
    },
  })
  const required = (label: string) => ({ required: true, message: t('shared:form.required', { label }) })
  const isMark = (_: unknown, value?: string) => {
    const mark = readMark(value ?? '')
    return isFault(mark) ? Promise.reject(new Error(t(`marks.${mark}`))) : Promise.resolve()
  }
  return (
    <Modal
      open={open}
      title={t('marks.propose')}
      okText={t('marks.propose')}
      cancelText={t('shared:action.cancel')}
      confirmLoading={submitting}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps}>
        <Form.Item name="traineeId" label={t('field.name')} rules={[required(t('field.name'))]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={exam.candidates
              .filter((candidate) => candidate.eligible)
              .map((candidate) => ({
                value: candidate.traineeId,
                label: `${candidate.name} ${candidate.maskedIdNumber}`,
              }))}
          />
        </Form.Item>
        <Form.Item name="subject" label={t('field.subject')} rules={[required(t('field.subject'))]}>
          <Select options={exam.subjects.map((value) => ({ value, label: t(`subject.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="score"
          label={t('marks.newMark')}
          extra={t('marks.newMarkHint')}
          rules={[required(t('marks.newMark')), { validator: isMark }]}
        >
          <Input inputMode="decimal" maxLength={8} />
        </Form.Item>
        <Form.Item name="reason" label={t('field.reason')} rules={[required(t('field.reason'))]}>
          <Input.TextArea rows={3} maxLength={1000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
