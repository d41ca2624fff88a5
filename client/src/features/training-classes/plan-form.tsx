import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingClassOptions } from '@/api/generated/@tanstack/react-query.gen'
import { planTrainingClass } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer, ListRegistrationsItem, TeacherLine } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { MemberPicker } from './member-picker'
import { ProposedMembers } from './proposed-members'
import { SessionFields } from './session-fields'
import { bodyOf, type PlanValues } from './plan-values'
import './plan.css'

interface PlanFormProps {
  notice: GetTrainingNoticeAnswer
  registrations: ListRegistrationsItem[]
  teachers: TeacherLine[]
  /** Classes of the same notice; their members are taken. */
  classIds: string[]
}

const modes = ['OnSite', 'Online', 'Blended'] as const

/** Code, mode, members and timetable of a class to be. */
export function PlanForm({ notice, registrations, teachers, classIds }: PlanFormProps) {
  const { t } = useTranslation(['trainingClasses', 'shared'])
  const navigate = useNavigate()
  const earlier = useQueries({ queries: classIds.map((classId) => getTrainingClassOptions({ path: { classId } })) })
  const taken = new Set(earlier.flatMap((query) => query.data?.members.map((member) => member.registrationId) ?? []))
  const free = registrations.filter((registration) => !taken.has(registration.id))
  const { formProps, submitting, problem, rest } = useServerForm<PlanValues, string>({
    submit: async (values, request) => (await planTrainingClass({ body: bodyOf(notice.id, values), ...request })).data,
    onDone: (classId) => navigate({ to: '/training-classes/$classId', params: { classId } }),
  })
  const label = t('field.code')
  return (
    <Form {...formProps} initialValues={{ mode: undefined, members: [], sessions: [] } satisfies Partial<PlanValues>}>
      <Card className="plan-card">
        <p className="muted">
          {notice.scope.specialty} · <LevelText level={notice.scope.level} />
        </p>
        <div className="plan-head">
          <Form.Item
            name="code"
            label={label}
            extra={t('plan.codeHint')}
            rules={[{ required: true, whitespace: true, message: t('shared:form.required', { label }) }]}
          >
            <Input maxLength={30} />
          </Form.Item>
          <Form.Item name="mode" label={t('field.mode')}>
            <Radio.Group optionType="button" options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))} />
          </Form.Item>
        </div>
      </Card>
      <Card className="plan-card" title={t('plan.members')}>
        {free.length === 0 && <Alert type="info" showIcon title={t('plan.noMembers')} />}
        {free.length > 0 && (
          <ProposedMembers
            noticeId={notice.id}
            onTake={(members) => formProps.form?.setFieldValue('members', members)}
          />
        )}
        <Form.Item name="members">
          <MemberPicker registrations={free} />
        </Form.Item>
      </Card>
      <Card className="plan-card" title={t('plan.sessions')}>
        {teachers.length === 0 && <Alert type="warning" showIcon title={t('plan.noTeachers')} />}
        <SessionFields teachers={teachers} />
      </Card>
      <ProblemAlert problem={problem} rest={rest} />
      <Button type="primary" size="large" htmlType="submit" loading={submitting}>
        {t('plan.submit')}
      </Button>
    </Form>
  )
}
