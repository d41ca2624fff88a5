import { Button, Form, Input, Modal, type ButtonProps } from 'antd'
import { Fragment, useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { useReportConflict } from './conflict-notice'
import { ProblemAlert } from './problem-alert'

interface ConfirmActionProps<R> {
  label: string
  title?: string
  /** What will happen, in words; shown above the reason. */
  explain?: ReactNode
  /** Asks for a reason of at least so many characters; 0 asks for none. */
  reasonLength?: number
  act: (reason: string, request: ServerRequest) => Promise<R>
  onDone?: (result: R) => void | Promise<void>
  button?: ButtonProps
}

/**
 * A button whose step is confirmed in a dialog, with a reason where one is due; a refusal stays in the dialog. The step is taken on
 * the record as it was when the dialog opened; when somebody else changed it meanwhile, the screen shows both.
 */
export function ConfirmAction<R>({
  label,
  title,
  explain,
  reasonLength = 0,
  act,
  onDone,
  button,
}: ConfirmActionProps<R>) {
  const { t } = useTranslation('shared')
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reason: string }>()
  const name = useId()
  const atOpening = useRef(act)
  const report = useReportConflict()
  const action = useAction(
    (request: ServerRequest, reason: string) => atOpening.current(reason, request),
    onDone,
    (reason) => {
      report?.({ step: label, words: reason })
      setOpen(report === null)
    },
  )

  const start = () => {
    action.clear()
    atOpening.current = act
    setOpen(true)
  }
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null)
    if (!values || !(await action.run((values.reason ?? '').trim()))) return
    form.resetFields()
    setOpen(false)
  }
  return (
    <>
      <Button {...button} onClick={start}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title ?? label}
        okText={label}
        cancelText={t('action.cancel')}
        okButtonProps={{ danger: button?.danger }}
        confirmLoading={action.running}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        // A loading icon whose dialog closes never finishes its way out and would stay in the button's name: each opening has new buttons.
        footer={(buttons) => <Fragment key={String(open)}>{buttons}</Fragment>}
        forceRender
      >
        <ProblemAlert problem={action.problem} />
        {explain && <div className="confirm-explain">{explain}</div>}
        <Form form={form} name={name} layout="vertical">
          {reasonLength > 0 && (
            <Form.Item
              name="reason"
              label={t('confirm.reason')}
              rules={[
                { required: true, whitespace: true, message: t('confirm.reasonRequired') },
                { min: reasonLength, message: t('confirm.reasonTooShort', { n: reasonLength }) },
              ]}
            >
              <Input.TextArea rows={4} maxLength={1000} showCount />
            </Form.Item>
          )}
        </Form>
      </Modal>
    </>
  )
}
