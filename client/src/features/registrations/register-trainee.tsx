import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Card, Form } from 'antd'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { getPublicNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import { registerTrainee } from '@/api/generated/sdk.gen'
import type { GetPublicNoticeAnswer } from '@/api/generated/types.gen'
import { toProblem } from '@/api/problem'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { useKeptValues } from '@/shared/drafts/use-kept-values'
import { Loaded } from '@/shared/feedback/loaded'
import { formatYuan } from '@/shared/format/money'
import { FootBar } from '@/shared/forms/foot-bar'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { useMe } from '@/shared/session/me'
import { ClaimFields } from './claim-fields'
import { ConsentFields } from './consent-fields'
import { consentsOf } from './consent-version'
import { OriginFields } from './origin-fields'
import { PersonFields } from './person-fields'
import { fieldsOf, stepOfPaths, type FormStep, type Values } from './register-form'
import { RegisterSteps } from './register-steps'
import { StepButtons } from './step-buttons'
import { useConditions } from './use-conditions'

export default function RegisterTraineeScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getPublicNoticeOptions({ path: { id } }))
  const kept = useKeptValues<Partial<Values>>(`registration/${id}`)
  return (
    <Loaded query={notice}>
      {(answer) => (
        <Loaded query={kept.left}>
          {(left) => <Wizard notice={answer} left={left} keep={kept.keep} drop={kept.drop} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface WizardProps {
  notice: GetPublicNoticeAnswer
  /** What was typed here earlier. */
  left: Partial<Values> | null
  keep: (values: Partial<Values>) => void
  drop: () => Promise<void>
}

/** The first two steps of a registration, kept as they are typed; the proofs and the submission follow on the page of the registration. */
function Wizard({ notice, left, keep, drop }: WizardProps) {
  const { t } = useTranslation('registrations')
  const me = useMe()
  const navigate = useNavigate()
  const [step, setStep] = useState<FormStep>('person')
  const conditions = useConditions(notice)
  const { form, formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async ({ privacy: _privacy, sensitive: _sensitive, ...values }, request) => {
      const particulars = { ...values.particulars, resit: false, delivery: 'Collect' as const }
      const body = { ...values, particulars, consents: consentsOf() }
      try {
        return (await registerTrainee({ path: { noticeId: notice.id }, body, ...request })).data
      } catch (error) {
        // The step with the first fault is on the page before the fault looks for its field.
        const faulty = stepOfPaths(toProblem(error).faults.map((fault) => fault.path ?? ''))
        if (faulty) flushSync(() => setStep(faulty))
        throw error
      }
    },
    onDone: async (id) => {
      await drop()
      await navigate({ to: `/my-registrations/${id}` })
    },
  })
  const go = (next: FormStep) => {
    setStep(next)
    window.scrollTo({ top: 0 })
  }
  const next = async () => {
    const fields = fieldsOf(form, 'person')
    const complete = await form.validateFields(fields).then(
      () => true,
      () => false,
    )
    if (complete) return go('claim')
    const first = form.getFieldsError(fields).find((field) => field.errors.length > 0)
    if (first) form.scrollToField(first.name, { focus: true, block: 'center' })
  }
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
      {left && <Alert type="info" showIcon closable title={t('register.restored')} />}
      <RegisterSteps current={step} />
      <Form
        {...formProps}
        className="stack medium"
        initialValues={left ?? { person: { documentKind: 'ResidentId', name: me.displayName.replace(/（.*）$/, '') } }}
        onValuesChange={() => {
          formProps.onValuesChange?.({}, form.getFieldsValue())
          keep(form.getFieldsValue())
        }}
      >
        <div hidden={step !== 'person'}>
          <div className="stack">
            <p className="page-lead">{t('register.lead')}</p>
            <Card title={t('register.consents')}>
              <ConsentFields />
            </Card>
            <Card title={t('register.person')}>
              <PersonFields />
            </Card>
          </div>
        </div>
        <div hidden={step !== 'claim'}>
          <div className="stack">
            <ClaimFields conditions={conditions} />
            <Card title={t('origin.title')}>
              <OriginFields />
            </Card>
          </div>
        </div>
        <FootBar problem={problem} rest={rest} status={t('register.kept')}>
          <StepButtons
            step={step}
            isOpen={notice.isOpen}
            submitting={submitting}
            onBack={() => go('person')}
            onNext={() => void next()}
          />
        </FootBar>
      </Form>
    </PageFrame>
  )
}
