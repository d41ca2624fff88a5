import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSetting } from '@/api/generated/sdk.gen'
import type { SettingLine } from '@/api/generated/types.gen'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'

/** Sets one value, with the reason that stays beside it. */
export function ChangeSetting({ setting, name }: { setting: SettingLine; name: string }) {
  const { t } = useTranslation('settings')
  const { t: shared } = useTranslation('shared')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const server = useServerForm<{ value: number; reason: string }>({
    record: { version: setting.version ?? null, values: { value: setting.value } },
    submit: (values, request, version) =>
      changeSetting({ path: { key: setting.key }, body: { ...values, version }, ...request }),
    onDone: async () => {
      await queries.invalidateQueries()
      setOpen(false)
    },
  })
  const start = () => {
    server.clear()
    server.form.resetFields()
    setOpen(true)
  }
  return (
    <>
      <Button size="small" onClick={start}>
        {t('set')}
      </Button>
      <Modal
        open={open}
        forceRender
        title={name}
        okText={t('save')}
        cancelText={shared('action.cancel')}
        confirmLoading={server.submitting}
        onOk={() => server.form.submit()}
        onCancel={() => setOpen(false)}
      >
        <ServerForm of={server}>
          <Form.Item name="value" label={t('value')} rules={[{ required: true, message: t('valueNeeded') }]}>
            <InputNumber min={setting.minimum} max={setting.maximum} precision={0} className="full-width" />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, message: t('reasonNeeded') }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </ServerForm>
      </Modal>
    </>
  )
}
