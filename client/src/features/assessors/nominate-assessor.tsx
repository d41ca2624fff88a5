import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { nominateAssessor } from '@/api/generated/sdk.gen'
import type { NominateAssessor } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { PersonFields } from '@/shared/people/person-fields'
import { SpecialtyFields } from '@/shared/people/specialty-fields'
import { OfficeFields } from './office-fields'

/** Proposes somebody as an assessor; the society's course follows. */
export default function NominateAssessorScreen() {
  const { t } = useTranslation('assessors')
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<NominateAssessor, string>({
    submit: async (body, request) => (await nominateAssessor({ body, ...request })).data,
    onDone: (id) => navigate({ to: `/assessors/${id}` as '/' }),
  })
  return (
    <PageFrame title={t('nominate')} lead={t('nominateLead')} back={{ to: '/assessors', text: t('title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps}>
        <Card size="small" className="form-row">
          <div className="form-grid">
            <PersonFields />
            <OfficeFields />
            <SpecialtyFields />
          </div>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('nominate')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
