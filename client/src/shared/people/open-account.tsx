import { Button, Form, Input, Modal } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openStaffAccount } from '@/api/generated/sdk.gen'
import type { Role } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

interface OpenAccountProps {
  role: Role
  name: string
  teacherId?: string
  assessorId?: string
}

interface Values {
  userName: string
  password: string
}

/** Opens a sign-in account for a person of the register; the manager hands the first password over. */
export function OpenAccount({ role, name, teacherId, assessorId }: OpenAccountProps) {
  const { t } = useTranslation('registers')
  const { t: shared } = useTranslation('shared')
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    submit: (values, request) =>
      openStaffAccount({ body: { ...values, displayName: name, role, teacherId, assessorId }, ...request }),
    onDone: async () => {
      setOpen(false)
      await queries.invalidateQueries()
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('account.open')}
      </Button>
      <Modal
        open={open}
        title={t('account.title', { name })}
        okText={t('account.open')}
        cancelText={shared('action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form {...formProps}>
          <ProblemAlert problem={problem} rest={rest} />
          <Form.Item
            name="userName"
            label={t('account.userName')}
            rules={[{ required: true, message: t('account.needed') }]}
          >
            <Input autoComplete="off" maxLength={50} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('account.password')}
            extra={t('account.passwordHint')}
            rules={[{ required: true, message: t('account.needed') }]}
          >
            <Input.Password autoComplete="new-password" maxLength={128} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
