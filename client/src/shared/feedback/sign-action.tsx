import { Button, Form, Input, Modal, type ButtonProps } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '@/shared/forms/use-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'
import { useMe } from '@/shared/session/me'
import { ProblemAlert } from './problem-alert'

export interface TypedSignature {
  name: string
  code: string | null
}

interface SignActionProps<R> {
  label: string
  /** What is signed, in words. */
  explain: ReactNode
  act: (signature: TypedSignature, request: ServerRequest) => Promise<R>
  onDone?: (result: R) => void | Promise<void>
  button?: ButtonProps
}

/** A button that signs: the person types their name and, where their account has one, the code of the authenticator app. */
export function SignAction<R>({ label, explain, act, onDone, button }: SignActionProps<R>) {
  const { t } = useTranslation('shared')
  const me = useMe()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ name: string; code?: string }>()
  const formName = useId()
  const action = useAction((request: ServerRequest, signature: TypedSignature) => act(signature, request), onDone)
  const start = () => {
    action.clear()
    form.resetFields()
    setOpen(true)
  }
  const sign = async () => {
    const values = await form.validateFields().catch(() => null)
    if (values && (await action.run({ name: values.name.trim(), code: values.code?.trim() || null }))) setOpen(false)
  }
  return (
    <>
      <Button {...button} onClick={start}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        cancelText={t('action.cancel')}
        confirmLoading={action.running}
        onOk={() => void sign()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <ProblemAlert problem={action.problem} />
        <div className="confirm-explain">{explain}</div>
        <Form form={form} name={formName} layout="vertical" autoComplete="off">
          <Form.Item
            name="name"
            label={t('sign.name')}
            extra={t('sign.nameExplain', { name: me.displayName })}
            rules={[{ required: true, whitespace: true, message: t('sign.nameRequired') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          {me.secondFactor && (
            <Form.Item name="code" label={t('sign.code')} rules={[{ required: true, message: t('sign.codeRequired') }]}>
              <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
            </Form.Item>
          )}
        </Form>
      </Modal>
    </>
  )
}
