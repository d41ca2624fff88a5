import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { changeTrainingFees } from '@/api/generated/sdk.gen'
import type { FeeDraft, GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { DayPicker } from '@/shared/forms/day-picker'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { FeeFields } from './fee-fields'

interface Values {
  fees: FeeDraft
  appliesFrom: string
}

export default function ChangeTrainingFeesScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getTrainingNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <ChangeFees notice={answer} />}</Loaded>
}

/** The next version of the fees, for who registers from its day on (A11.2). */
function ChangeFees({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const navigate = useNavigate()
  const back = `/training-notices/${notice.id}`
  const server = useServerForm<Values>({
    record: { version: notice.version, values: { fees: notice.feeDraft } },
    submit: (values, request, version) =>
      changeTrainingFees({ path: { id: notice.id }, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('changeFees')} back={{ to: back, text: notice.details.title }}>
      <Alert type="info" showIcon title={t('changeFeesExplain')} />
      <ServerForm of={server}>
        <Card>
          <Form.Item name="appliesFrom" label={t('appliesFrom')} rules={[{ required: true, message: t('needed') }]}>
            <DayPicker />
          </Form.Item>
        </Card>
        <FeeFields />
        <p>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('publishFees')}
          </Button>
        </p>
      </ServerForm>
    </PageFrame>
  )
}
