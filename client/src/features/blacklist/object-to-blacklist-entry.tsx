import { Button, Card, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { objectToBlacklistEntry } from '@/api/generated/sdk.gen'
import type { ListMyBlacklistEntriesItem } from '@/api/generated/types.gen'
import { UploadField } from '@/shared/files/upload-field'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'

interface Values {
  reason: string
  evidence?: string | null
}

/** The person's side: what is wrong with the entry, and a document that shows it. */
export function ObjectToBlacklistEntry({ entry }: { entry: ListMyBlacklistEntriesItem }) {
  const { t } = useTranslation('blacklist')
  const server = useServerForm<Values>({
    record: { version: entry.version },
    submit: ({ reason, evidence }, request, version) =>
      objectToBlacklistEntry({
        path: { id: entry.id },
        body: { reason, evidenceFileIds: evidence ? [evidence] : [], version },
        ...request,
      }),
  })
  return (
    <Card size="small" title={t('object.title')}>
      <ServerForm of={server}>
        <p className="page-lead">{t('object.explain')}</p>
        <Form.Item
          name="reason"
          label={t('object.reason')}
          rules={[{ required: true, whitespace: true, message: t('needed') }]}
        >
          <Input.TextArea rows={5} maxLength={1000} showCount />
        </Form.Item>
        <Form.Item name="evidence" label={t('evidence')}>
          <UploadField purpose="Evidence" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={server.submitting}>
          {t('object.send')}
        </Button>
      </ServerForm>
    </Card>
  )
}
