import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { reviseTrainingNotice } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
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
  const server = useServerForm<NoticeValues>({
    record: { version: notice.version, values: { details: notice.details, fees: notice.feeDraft } },
    submit: (values, request, version) =>
      reviseTrainingNotice({ path: { id: notice.id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('revise')} back={{ to: back, text: notice.details.title }}>
      <ServerForm of={server}>
        <NoticeFields />
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('shared:action.save')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
