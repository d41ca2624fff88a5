import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { changeNoticeCapacity } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'

interface Values {
  capacity: number
  waitingPlaces: number
}

export default function ChangeNoticeCapacityScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getTrainingNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <ChangeCapacity notice={answer} />}</Loaded>
}

/** How many places and how many on the waiting list; whoever waits moves up at once. */
function ChangeCapacity({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation(['trainingNotices', 'shared'])
  const navigate = useNavigate()
  const back = `/training-notices/${notice.id}`
  const { capacity, waitingPlaces = 0 } = notice.details
  const server = useServerForm<Values>({
    record: { version: notice.version, values: { capacity, waitingPlaces } },
    submit: (values, request, version) =>
      changeNoticeCapacity({ path: { id: notice.id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  const needed = [{ required: true, message: t('needed') }]
  return (
    <PageFrame title={t('changeCapacity')} back={{ to: back, text: notice.details.title }}>
      <Alert
        type="info"
        showIcon
        title={t('capacityNow', { registered: notice.registered, waiting: notice.waiting })}
        description={t('changeCapacityExplain')}
      />
      <ServerForm of={server}>
        <Card>
          <div className="form-grid">
            <Form.Item name="capacity" label={t('capacity')} rules={needed}>
              <InputNumber className="full-width" min={1} max={10000} precision={0} />
            </Form.Item>
            <Form.Item name="waitingPlaces" label={t('waitingPlaces')} extra={t('waitingPlacesHint')} rules={needed}>
              <InputNumber className="full-width" min={0} max={1000} precision={0} />
            </Form.Item>
          </div>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('shared:action.save')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
