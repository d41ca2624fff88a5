import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { correctBlacklistEntry } from '@/api/generated/sdk.gen'
import type { BlacklistEntryView } from '@/api/generated/types.gen'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  ground: string
  reason: string
}

/** Words the ground anew; the entry keeps its force and its end. */
export function CorrectBlacklistEntry({ entry }: { entry: BlacklistEntryView }) {
  const { t } = useTranslation(['blacklist', 'shared'])
  const [open, setOpen] = useState(false)
  const server = useServerForm<Values>({
    record: { version: entry.version, values: { ground: entry.ground } },
    submit: (values, request, version) =>
      correctBlacklistEntry({ path: { id: entry.id }, body: { ...values, version }, ...request }),
    onDone: () => setOpen(false),
  })
  const needed = [{ required: true, whitespace: true, message: t('needed') }]
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('correct.label')}</Button>
      <Modal
        open={open}
        title={t('correct.label')}
        okText={t('correct.label')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={server.submitting}
        onOk={() => server.form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <p className="confirm-explain">{t('correct.explain')}</p>
        <ServerForm of={server}>
          <Form.Item name="ground" label={t('field.ground')} rules={needed}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
          <Form.Item name="reason" label={t('correct.reason')} rules={needed}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        </ServerForm>
      </Modal>
    </>
  )
}
