import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSetting } from '@/api/generated/sdk.gen'
import type { SettingLine } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

/** Sets one value, with the reason that stays beside it. */
export function ChangeSetting({ setting, name }: { setting: SettingLine; name: string }) {
  const { t } = useTranslation('settings')
  const { t: shared } = useTranslation('shared')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest, clear } = useServerForm<{ value: number; reason: string }>({
    submit: (values, request) =>
      changeSetting({ path: { key: setting.key }, body: { ...values, version: setting.version ?? null }, ...request }),
    onDone: async () => {
      await queries.invalidateQueries()
      setOpen(false)
    },
  })
  const start = () => {
    clear()
    form.setFieldsValue({ value: setting.value, reason: '' })
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
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form {...formProps}>
          <ProblemAlert problem={problem} rest={rest} />
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
        </Form>
      </Modal>
    </>
  )
}
