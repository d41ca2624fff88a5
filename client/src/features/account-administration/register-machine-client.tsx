import { Alert, Button, Card, Checkbox, Descriptions, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registerMachineClient } from '@/api/generated/sdk.gen'
import type { MachineClientCredentials, RegisterMachineClient as Body } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'

const scopes = [{ value: 'certificates.verify', text: 'verifyCertificates' }] as const

/** Lets another system in with client credentials; its secret is shown once. */
export default function RegisterMachineClientScreen() {
  const { t } = useTranslation(['accountAdministration', 'shared'])
  const [credentials, setCredentials] = useState<MachineClientCredentials | null>(null)
  const { formProps, submitting, problem, rest } = useServerForm<Body, { data: MachineClientCredentials }>({
    submit: (body, request) => registerMachineClient({ body, ...request }),
    onDone: ({ data }) => setCredentials(data),
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <PageFrame title={t('machine.title')} lead={t('machine.lead')} back={{ to: '/accounts', text: t('title') }}>
      <Card className="narrow">
        {credentials ? (
          <>
            <Alert type="warning" showIcon title={t('machine.once')} />
            <Descriptions column={1}>
              <Descriptions.Item label={t('machine.clientId')}>
                <Typography.Text copyable>{credentials.clientId}</Typography.Text>
              </Descriptions.Item>
              <Descriptions.Item label={t('machine.secret')}>
                <Typography.Text copyable code>
                  {credentials.clientSecret}
                </Typography.Text>
              </Descriptions.Item>
            </Descriptions>
          </>
        ) : (
          <Form {...formProps}>
            <ProblemAlert problem={problem} rest={rest} />
            <Form.Item
              name="clientId"
              label={t('machine.clientId')}
              extra={t('machine.clientIdHelp')}
              rules={[
                ...required(t('machine.clientId')),
                { pattern: /^[a-z0-9][a-z0-9-]{2,49}$/, message: t('machine.clientIdHelp') },
              ]}
            >
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name="displayName" label={t('machine.name')} rules={required(t('machine.name'))}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="scopes" label={t('machine.scopes')} rules={required(t('machine.scopes'))}>
              <Checkbox.Group
                options={scopes.map(({ value, text }) => ({ value, label: t(`machine.scope.${text}`) }))}
              />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={submitting}>
              {t('machine.register')}
            </Button>
          </Form>
        )}
      </Card>
    </PageFrame>
  )
}
