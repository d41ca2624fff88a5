import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { reviseTrainingNotice } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { NoticeFields, type NoticeValues } from './notice-form'

export default function ReviseTrainingNoticeScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getTrainingNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <Revise notice={answer} />}</Loaded>
}

function Revise({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation(['trainingNotices', 'shared'])
  const navigate = useNavigate()
  const back = `/training-notices/${notice.id}`
  const { formProps, submitting, problem, rest } = useServerForm<NoticeValues>({
    submit: (values, request) =>
      reviseTrainingNotice({ path: { id: notice.id }, body: { ...values, version: notice.version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('revise')} back={{ to: back, text: notice.details.title }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ details: notice.details, fees: notice.feeDraft }}>
        <NoticeFields />
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('shared:action.save')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
