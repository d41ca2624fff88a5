import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { proveCorrection } from '@/api/generated/sdk.gen'
import type { AuditSheet } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { UploadField } from '@/shared/files/upload-field'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  note: string
  evidence: string[]
}

/** The applicant's evidence that a corrective action was carried out. */
export function ProveCorrection({ sheet, actionId }: { sheet: AuditSheet; actionId: string }) {
  const { t } = useTranslation(['onSiteAudits', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    record: { version: sheet.version },
    submit: (values, request, version) =>
      proveCorrection({
        path: { id: sheet.applicationId },
        body: { actionId, note: values.note, evidence: values.evidence.filter(Boolean), version },
        ...request,
      }),
    onDone: () => setOpen(false),
  })
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('corrections.prove')}
      </Button>
      <Modal
        open={open}
        title={t('corrections.prove')}
        okText={t('corrections.prove')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form {...formProps} initialValues={{ evidence: [null] }}>
          <ProblemAlert problem={problem} rest={rest} />
          <Form.Item
            name="note"
            label={t('corrections.note')}
            rules={[{ required: true, whitespace: true, message: t('corrections.noteNeeded') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name={['evidence', 0]}
            label={t('corrections.file')}
            rules={[{ required: true, message: t('corrections.fileNeeded') }]}
          >
            <UploadField purpose="AuditEvidence" />
          </Form.Item>
          <Form.Item name={['evidence', 1]} label={t('corrections.moreFile')}>
            <UploadField purpose="AuditEvidence" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
