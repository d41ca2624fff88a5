import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeAdvertisingWords } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  words: string[]
  reason: string
}

/** Sets the whole list, with the reason that stays beside it. */
export function ChangeAdvertisingWords({ words, version }: { words: string[]; version?: number | null }) {
  const { t } = useTranslation(['settings', 'shared'])
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest, clear } = useServerForm<Values>({
    submit: (values, request) => changeAdvertisingWords({ body: { ...values, version: version ?? null }, ...request }),
    onDone: () => setOpen(false),
  })
  const start = () => {
    clear()
    form.setFieldsValue({ words, reason: '' })
    setOpen(true)
  }
  return (
    <>
      <Button size="small" onClick={start} aria-label={`${t('set')} ${t('words.title')}`}>
        {t('set')}
      </Button>
      <Modal
        open={open}
        forceRender
        title={t('words.title')}
        okText={t('save')}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form {...formProps}>
          <ProblemAlert problem={problem} rest={rest} />
          <Form.Item name="words" label={t('words.list')} extra={t('words.hint')}>
            <Select mode="tags" open={false} tokenSeparators={[' ', ',']} suffixIcon={null} />
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
