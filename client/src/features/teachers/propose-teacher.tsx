import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { proposeTeacher } from '@/api/generated/sdk.gen'
import type { ProposeTeacher } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { PersonFields } from '@/shared/people/person-fields'
import { SpecialtyFields } from '@/shared/people/specialty-fields'
import { emptyProfile, TitleFields } from './teacher-fields'

/** Enters a teacher for the society to approve. */
export default function ProposeTeacherScreen() {
  const { t } = useTranslation('teachers')
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<ProposeTeacher, string>({
    submit: async (body, request) => (await proposeTeacher({ body, ...request })).data,
    onDone: (id) => navigate({ to: `/teachers/${id}` as '/' }),
  })
  return (
    <PageFrame title={t('propose')} lead={t('proposeLead')} back={{ to: '/teachers', text: t('title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ profile: emptyProfile }}>
        <Card size="small" title={t('person')} className="form-row">
          <div className="form-grid">
            <PersonFields />
            <SpecialtyFields within={['profile']} />
          </div>
        </Card>
        <TitleFields />
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('submit')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
