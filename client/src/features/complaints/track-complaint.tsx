import { Button, Card, Descriptions, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trackComplaint } from '@/api/generated/sdk.gen'
import type { TrackComplaintAnswer } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

/** How a complaint stands, for who has its code. */
export default function TrackComplaint() {
  const { t } = useTranslation('complaints')
  const [found, setFound] = useState<TrackComplaintAnswer | null>(null)
  const { formProps, submitting, problem, rest } = useServerForm<{ code: string }, TrackComplaintAnswer>({
    submit: async (body, request) => (await trackComplaint({ body, ...request })).data,
    onDone: (answer) => setFound(answer),
  })
  return (
    <PageFrame title={t('track.title')} lead={t('track.lead')}>
      <Form {...formProps} className="stack medium">
        <ProblemAlert problem={problem} rest={rest} />
        <Card>
          <Form.Item
            name="code"
            label={t('track.code')}
            rules={[{ required: true, whitespace: true, message: t('track.codeNeeded') }]}
          >
            <Input maxLength={30} autoComplete="off" autoCapitalize="characters" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('track.ask')}
          </Button>
        </Card>
      </Form>
      {found && (
        <Card aria-live="polite">
          <Descriptions column={1}>
            <Descriptions.Item label={t('status')}>
              <StatusTag status={found.status} text={t(`state.${found.status}`)} />
            </Descriptions.Item>
            <Descriptions.Item label={t('kindLabel')}>{t(`kind.${found.kind}`)}</Descriptions.Item>
            <Descriptions.Item label={t('filedAt')}>
              <DateText value={found.filedAt} time />
            </Descriptions.Item>
            {found.acknowledgedAt && (
              <Descriptions.Item label={t('acknowledgedAt')}>
                <DateText value={found.acknowledgedAt} time />
              </Descriptions.Item>
            )}
          </Descriptions>
        </Card>
      )}
    </PageFrame>
  )
}
