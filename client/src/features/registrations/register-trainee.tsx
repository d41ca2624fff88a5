import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { getPublicNoticeOptions, listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { registerTrainee } from '@/api/generated/sdk.gen'
import type { GetPublicNoticeAnswer, RegisterTraineeBody } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { formatYuan } from '@/shared/format/money'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { useMe } from '@/shared/session/me'
import { ClaimFields } from './claim-fields'
import { ConsentFields } from './consent-fields'
import { consentsOf } from './consent-version'
import { PersonFields } from './person-fields'

export default function RegisterTraineeScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getPublicNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <RegisterForm notice={answer} />}</Loaded>
}

type Values = Omit<RegisterTraineeBody, 'consents'> & { privacy: boolean; sensitive: boolean }

/** The trainee's registration against one notice; proofs follow on the next page. */
function RegisterForm({ notice }: { notice: GetPublicNoticeAnswer }) {
  const { t } = useTranslation('registrations')
  const me = useMe()
  const navigate = useNavigate()
  const occupations = useQuery(listOccupationsOptions())
  const level = occupations.data
    ?.find((occupation) => occupation.code === notice.scope.occupationCode)
    ?.levels.find((entry) => entry.skillLevel === notice.scope.level)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async ({ privacy: _privacy, sensitive: _sensitive, ...values }, request) => {
      const particulars = { ...values.particulars, resit: false, delivery: 'Collect' as const }
      const body = { ...values, particulars, consents: consentsOf() }
      return (await registerTrainee({ path: { noticeId: notice.id }, body, ...request })).data
    },
    onDone: (id) => navigate({ to: `/my-registrations/${id}` }),
  })
  const documentKind = Form.useWatch(['person', 'documentKind'], form) ?? 'ResidentId'

  return (
    <PageFrame
      title={t('register.title')}
      back={{ to: `/notices/${notice.id}`, text: notice.details.title }}
      lead={
        <>
          {notice.centreName} · {notice.scope.specialty} <LevelText level={notice.scope.level} />
          {notice.feesNow && <> · {t('register.fee', { amount: formatYuan(notice.feesNow.total) })}</>}
        </>
      }
    >
      {!notice.isOpen && <Alert type="warning" showIcon title={t('register.notOpen')} />}
      <Form
        {...formProps}
        className="stack medium"
        initialValues={{ person: { documentKind: 'ResidentId', name: me.displayName.replace(/（.*）$/, '') } }}
      >
        <p className="page-lead">{t('register.lead')}</p>
        <ProblemAlert problem={problem} rest={rest} />
        <Card title={t('register.person')}>
          <PersonFields resident={documentKind === 'ResidentId'} />
        </Card>
        <ClaimFields conditions={level?.conditions ?? []} />
        <Card title={t('register.consents')}>
          <ConsentFields />
        </Card>
        <Button type="primary" htmlType="submit" size="large" loading={submitting} disabled={!notice.isOpen}>
          {t('register.next')}
        </Button>
      </Form>
    </PageFrame>
  )
}
