import { useNavigate } from '@tanstack/react-router'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { draftTrainingNotice } from '@/api/generated/sdk.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { CopyLastNotice } from './copy-last-notice'
import { NoticeFields, type NoticeValues } from './notice-form'

/** A notice for one row of an approved plan. */
export default function DraftTrainingNotice() {
  const { t } = useTranslation(['trainingNotices', 'shared'])
  const planId = useParam('planId')
  const planRowId = useParam('planRowId')
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<NoticeValues, string>({
    submit: async (values, request) =>
      (await draftTrainingNotice({ body: { planId, planRowId, ...values }, ...request })).data,
    onDone: (id) => navigate({ to: `/training-notices/${id}` as '/' }),
  })
  return (
    <PageFrame
      title={t('draft')}
      back={{ to: `/training-plans/${planId}`, text: t('backToPlan') }}
      actions={<CopyLastNotice planId={planId} planRowId={planRowId} />}
    >
      <ProblemAlert problem={problem} rest={rest} />
      <Form
        {...formProps}
        initialValues={{ details: { opensAt: '00:00:00', waitingPlaces: 0 }, fees: { items: [{}] } }}
      >
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
