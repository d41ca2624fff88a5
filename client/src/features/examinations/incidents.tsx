import { Button, Form, Input, Modal, Select, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordExamIncident } from '@/api/generated/sdk.gen'
import type { ExaminationDetails, RecordExamIncidentBody } from '@/api/generated/types.gen'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { formatMoment } from '@/shared/format/dates'
import { errorText } from '@/shared/format/error-text'

const kinds = ['Misconduct', 'IdentityMismatch', 'Equipment', 'SuspectedLeak', 'CustodyBreak', 'Other'] as const

/** What was out of the ordinary; an incident stays for ever. */
export function Incidents({ exam, records }: { exam: ExaminationDetails; records: boolean }) {
  const { t } = useTranslation('examinations')
  const [open, setOpen] = useState(false)
  const nameOf = (id: string | null | undefined) => exam.candidates.find((one) => one.traineeId === id)?.name
  return (
    <section>
      <div className="tab-head">
        <h2 className="section-title">{t('day.incidents')}</h2>
        {records && <Button onClick={() => setOpen(true)}>{t('day.addIncident')}</Button>}
      </div>
      {exam.incidents.length === 0 && <EmptyState text={t('day.noIncidents')} />}
      <ul className="check-in">
        {exam.incidents.map((incident) => (
          <li key={incident.id}>
            <div>
              <Tag color="error">{t(`incident.${incident.kind}`)}</Tag>
              <strong>{nameOf(incident.traineeId)}</strong>
              <div className="wrap-name">{descriptionOf(incident.description)}</div>
              <div className="muted">
                {incident.recordedBy} · {formatMoment(incident.recordedAt)}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <AddIncident exam={exam} open={open} onClose={() => setOpen(false)} />
    </section>
  )
}

/** Breaks of custody are recorded with the code of the refusal; it is shown as its sentence. */
const descriptionOf = (description: string) =>
  /^[a-z-]+\.[a-z-]+$/.test(description) ? errorText(description) : description

interface AddIncidentProps {
  exam: ExaminationDetails
  open: boolean
  onClose: () => void
}

function AddIncident({ exam, open, onClose }: AddIncidentProps) {
  const { t } = useTranslation(['examinations', 'shared'])
  const { form, formProps, submitting, problem, rest } = useServerForm<RecordExamIncidentBody>({
    submit: (body, request) => recordExamIncident({ path: { examinationId: exam.id }, body, ...request }),
    onDone: () => {
      form.resetFields()
      onClose()
    },
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Modal
      open={open}
      title={t('day.addIncident')}
      okText={t('day.addIncident')}
      cancelText={t('shared:action.cancel')}
      confirmLoading={submitting}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <p>{t('day.incidentExplain')}</p>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps}>
        <Form.Item name="kind" label={t('field.incidentKind')} rules={required(t('field.incidentKind'))}>
          <Select options={kinds.map((value) => ({ value, label: t(`incident.${value}`) }))} />
        </Form.Item>
        <Form.Item name="traineeId" label={t('field.concerns')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('day.nobody')}
            options={exam.candidates.map((one) => ({
              value: one.traineeId,
              label: `${one.name} ${one.maskedIdNumber}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="description" label={t('field.description')} rules={required(t('field.description'))}>
          <Input.TextArea rows={4} maxLength={2000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
