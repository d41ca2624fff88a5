import { Alert, Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { revokeBranchCentre } from '@/api/generated/sdk.gen'
import type { BranchCentreView, RevocationGround } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { UploadField } from '@/shared/files/upload-field'
import { useServerForm } from '@/shared/forms/use-server-form'
import { grounds } from './search'

interface Values {
  ground: RevocationGround
  reason: string
  evidence?: string | null
}

/** Ends a centre for good, under an article and with the evidence of it. */
export function RevokeBranchCentre({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation(['branchCentres', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    record: { version: centre.version },
    submit: ({ ground, reason, evidence }, request, version) =>
      revokeBranchCentre({
        path: { id: centre.id },
        body: { ground, reason, evidence: evidence ? [evidence] : [], version },
        ...request,
      }),
    onDone: () => {
      setOpen(false)
    },
  })
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('revoke.label')}
      </Button>
      <Modal
        open={open}
        title={t('revoke.label')}
        okText={t('revoke.label')}
        okButtonProps={{ danger: true }}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <Alert type="error" showIcon title={t('revoke.explain')} className="form-row" />
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps}>
          <Form.Item
            name="ground"
            label={t('revoke.ground')}
            rules={[{ required: true, message: t('revoke.groundNeeded') }]}
          >
            <Select
              popupMatchSelectWidth={false}
              options={grounds
                .filter((value) => value !== 'ProblemsFound' || centre.status === 'Suspended')
                .map((value) => ({ value, label: t(`ground.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('revoke.finding')} rules={[{ required: true, message: t('reasonNeeded') }]}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="evidence" label={t('revoke.evidence')} required>
            <UploadField purpose="Evidence" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
