import { useQueryClient } from '@tanstack/react-query'
import { Button, Card, Form, Input, InputNumber, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DevelopmentInput, DevelopmentKind } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'
import { UploadField } from '@/shared/files/upload-field'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm, type ServerRequest } from '@/shared/forms/use-server-form'
import { FittingTable } from '@/shared/tables/fitting-table'

const kinds: DevelopmentKind[] = ['Training', 'WorkPractice', 'Research', 'Award', 'Other']

interface DevelopmentPanelProps {
  records: readonly DevelopmentInput[]
  /** Absent for who may only read. */
  add?: (record: DevelopmentInput, request: ServerRequest) => Promise<unknown>
}

/** The professional development of somebody on a register (A24.1). */
export function DevelopmentPanel({ records, add }: DevelopmentPanelProps) {
  const { t } = useTranslation('registers')
  return (
    <Card size="small" title={t('development.title')} extra={add && <AddRecord add={add} />}>
      {records.length === 0 ? (
        <EmptyState text={t('development.empty')} />
      ) : (
        <FittingTable
          rowKey={(record) => `${record.on}-${record.subject}`}
          rows={records}
          columns={[
            { title: t('development.on'), render: (_, record) => <DateText value={record.on} /> },
            { title: t('development.kind'), render: (_, record) => t(`development.kinds.${record.kind}`) },
            { title: t('development.subject'), dataIndex: 'subject' },
            {
              title: t('development.hours'),
              render: (_, record) => <span className="figures">{record.hours || ''}</span>,
            },
            {
              title: t('development.proof'),
              render: (_, record) => record.proof && <FilePreview fileId={record.proof} />,
            },
          ]}
        />
      )}
    </Card>
  )
}

function AddRecord({ add }: { add: NonNullable<DevelopmentPanelProps['add']> }) {
  const { t } = useTranslation('registers')
  const { t: shared } = useTranslation('shared')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<DevelopmentInput>({
    submit: (record, request) => add({ ...record, hours: record.hours ?? 0 }, request),
    onDone: async () => {
      setOpen(false)
      await queries.invalidateQueries()
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('development.add')}
      </Button>
      <Modal
        open={open}
        title={t('development.add')}
        okText={shared('action.save')}
        cancelText={shared('action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form {...formProps} preserve={false} initialValues={{ kind: 'Training', hours: 0 }}>
          <ProblemAlert problem={problem} rest={rest} />
          <Form.Item
            name="on"
            label={t('development.on')}
            rules={[{ required: true, message: shared('form.required', { label: t('development.on') }) }]}
          >
            <DayPicker />
          </Form.Item>
          <Form.Item name="kind" label={t('development.kind')}>
            <Select options={kinds.map((value) => ({ value, label: t(`development.kinds.${value}`) }))} />
          </Form.Item>
          <Form.Item name="subject" label={t('development.subject')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="hours" label={t('development.hours')}>
            <InputNumber className="full-width" min={0} max={2000} precision={0} />
          </Form.Item>
          <Form.Item name="proof" label={t('development.proof')}>
            <UploadField purpose="Evidence" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
