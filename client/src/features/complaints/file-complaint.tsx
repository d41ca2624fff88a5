import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Input, Radio, Result, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getPublicNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { fileComplaint } from '@/api/generated/sdk.gen'
import type { ComplaintBody, GetPublicNoticeAnswer } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { complaintKinds } from './kinds'

export default function FileComplaintScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getPublicNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <FileComplaint notice={answer} />}</Loaded>
}

/** What happened, to the society alone; with the code to ask how it stands. */
function FileComplaint({ notice }: { notice: GetPublicNoticeAnswer }) {
  const { t } = useTranslation('complaints')
  const [code, setCode] = useState<string | null>(null)
  const { formProps, submitting, problem, rest } = useServerForm<ComplaintBody, string>({
    submit: async (body, request) => (await fileComplaint({ path: { id: notice.id }, body, ...request })).data,
    onDone: (tracking) => setCode(tracking),
  })
  const back = { to: `/notices/${notice.id}`, text: notice.details.title }
  if (code)
    return (
      <PageFrame title={t('file.title')} back={back}>
        <Result
          status="success"
          title={t('file.done')}
          subTitle={t('file.keepCode')}
          extra={
            <>
              <Typography.Paragraph strong copyable className="figures">
                {code}
              </Typography.Paragraph>
              <LinkButton to="/complaints/track">{t('track.title')}</LinkButton>
            </>
          }
        />
      </PageFrame>
    )
  return (
    <PageFrame title={t('file.title')} back={back} lead={notice.centreName}>
      <Alert type="info" showIcon title={t('file.explain')} />
      <Form {...formProps} className="stack medium" initialValues={{ kind: 'ChargedOtherThanPublished' }}>
        <ProblemAlert problem={problem} rest={rest} />
        <Card>
          <Form.Item name="kind" label={t('kindLabel')} rules={[{ required: true }]}>
            <Radio.Group
              className="condition-list"
              options={complaintKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('text')}
            rules={[
              { required: true, whitespace: true, message: t('file.textNeeded') },
              { min: 10, message: t('file.textNeeded') },
            ]}
          >
            <Input.TextArea maxLength={2000} showCount autoSize={{ minRows: 5, maxRows: 14 }} />
          </Form.Item>
          <Form.Item name="contact" label={t('contact')} extra={t('file.contactHint')}>
            <Input maxLength={100} />
          </Form.Item>
        </Card>
        <Button type="primary" htmlType="submit" size="large" loading={submitting}>
          {t('file.send')}
        </Button>
      </Form>
    </PageFrame>
  )
}
