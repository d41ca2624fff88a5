import { useNavigate } from '@tanstack/react-router'
import { App, Button, Card, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { openSocietyAccount } from '@/api/generated/sdk.gen'
import type { OpenSocietyAccount as Body } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { PersonFields } from './person-fields'
import { societyRoles } from './search'

/** Opens an account for somebody of the society, an expert or an auditor. */
export default function OpenSocietyAccountScreen() {
  const { t } = useTranslation(['accountAdministration', 'home', 'shared'])
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<Body>({
    submit: (body, request) => openSocietyAccount({ body, ...request }),
    onDone: async () => {
      void message.success(t('opened'))
      await navigate({ to: '/accounts' as '/' })
    },
  })
  return (
    <PageFrame title={t('openSociety.title')} lead={t('openSociety.lead')} back={{ to: '/accounts', text: t('title') }}>
      <Card className="narrow">
        <ProblemAlert problem={problem} rest={rest} />
        <Form {...formProps}>
          <PersonFields />
          <Form.Item
            name="roles"
            label={t('field.role')}
            rules={[{ required: true, message: t('shared:form.required', { label: t('field.role') }) }]}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={societyRoles.map((role) => ({ value: role, label: t(`home:role.${role}`) }))}
            />
          </Form.Item>
          <Form.Item name="organisation" label={t('field.organisation')} extra={t('organisationHelp')}>
            <Input maxLength={100} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('open')}
          </Button>
        </Form>
      </Card>
    </PageFrame>
  )
}
