import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Form, Input, Modal, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askBlacklistOptions } from '@/api/generated/@tanstack/react-query.gen'
import { blacklistTrainee } from '@/api/generated/sdk.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { UploadField } from '@/shared/files/upload-field'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useMay } from '@/shared/session/me'

interface Values {
  ground: string
  evidence?: string | null
}

/** Whether the person is on the list today, and on what ground; each question is in the audit trail (A14.2). */
export function BlacklistState({ registrationId }: { registrationId: string }) {
  const { t } = useTranslation('blacklist')
  const mayAsk = useMay('AskBlacklist')
  const answer = useQuery({ ...askBlacklistOptions({ path: { id: registrationId } }), enabled: mayAsk })
  if (!answer.data?.isBlocked) return null
  const tag = (
    <Tag color="error" className="wrap-wide">
      {t('blocked', { ground: answer.data.ground })}
    </Tag>
  )
  return answer.data.entryId ? <Link to={`/blacklist-entries/${answer.data.entryId}` as '/'}>{tag}</Link> : tag
}

/** Enters the person in the shared list, in force at once everywhere for five years (A14.1). */
export function BlacklistTrainee({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation(['blacklist', 'shared'])
  const may = useMay('BlacklistTrainee')
  const [open, setOpen] = useState(false)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values>({
    submit: ({ ground, evidence }, request) =>
      blacklistTrainee({
        path: { id: registration.id },
        body: { ground, evidenceFileIds: evidence ? [evidence] : [] },
        ...request,
      }),
    onDone: () => {
      setOpen(false)
    },
  })
  if (!may) return null
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
      <Modal
        open={open}
        title={t('title')}
        okText={t('enter')}
        okButtonProps={{ danger: true }}
        cancelText={t('shared:action.cancel')}
        confirmLoading={submitting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        forceRender
      >
        <Alert type="warning" showIcon title={t('explain')} />
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps}>
          <Form.Item name="ground" label={t('ground')} rules={[{ required: true, message: t('needed') }]}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
          <Form.Item name="evidence" label={t('evidence')}>
            <UploadField purpose="Evidence" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
