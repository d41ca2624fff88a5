import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listUnregisteredExpertsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { registerExpert } from '@/api/generated/sdk.gen'
import type { RegisterExpert } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { ExpertFields } from './expert-fields'

/** Enters the holder of an expert's account in the pool. */
export default function RegisterExpertScreen() {
  const { t } = useTranslation('experts')
  const { t: shared } = useTranslation('shared')
  const navigate = useNavigate()
  const accounts = useQuery(listUnregisteredExpertsOptions())
  const { formProps, submitting, problem, rest } = useServerForm<RegisterExpert, string>({
    submit: async (body, request) => (await registerExpert({ body, ...request })).data,
    onDone: (id) => navigate({ to: `/experts/${id}` as '/' }),
  })
  const employerOf = (userId: string) => accounts.data?.find((account) => account.userId === userId)?.organisation ?? ''
  return (
    <PageFrame title={t('register')} back={{ to: '/experts', text: t('title') }}>
      {accounts.data?.length === 0 && <Alert type="info" showIcon title={t('nobodyLeft')} />}
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps}>
        <Card size="small" className="form-row">
          <div className="form-grid">
            <Form.Item
              name="userId"
              label={t('field.account')}
              rules={[{ required: true, message: shared('form.required', { label: t('field.account') }) }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                loading={accounts.isPending}
                options={(accounts.data ?? []).map(({ userId, displayName }) => ({
                  value: userId,
                  label: displayName,
                }))}
                onChange={(userId: string) =>
                  formProps.form?.setFieldValue(['profile', 'organisation'], employerOf(userId))
                }
              />
            </Form.Item>
            <ExpertFields />
          </div>
        </Card>
        <p>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('register')}
          </Button>
        </p>
      </Form>
    </PageFrame>
  )
}
