import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { enterOccupation } from '@/api/generated/sdk.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { FootBar } from '@/shared/forms/foot-bar'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { ContentFields } from './content-fields'
import { newLevel, toContent, type ContentValues } from './content-values'
import { DayAndReason } from './day-and-reason'

interface Values {
  code: string
  name: string
  registerNumber: number
  inForceFrom: string
  reason: string
  content: ContentValues
}

/** Takes an occupation into the catalogue, with its first version. */
export default function EnterOccupationScreen() {
  const { t } = useTranslation(['occupations', 'shared'])
  const navigate = useNavigate()
  const { formProps, submitting, problem, rest } = useServerForm<Values, string>({
    submit: async ({ content, ...values }, request) =>
      (await enterOccupation({ body: { ...values, content: toContent(content) }, ...request })).data,
    onDone: (id) => navigate({ to: `/occupations/${id}` as '/' }),
  })
  const needed = [{ required: true, message: t('needed') }]
  return (
    <PageFrame title={t('enter')} lead={t('enterLead')} back={{ to: '/occupations', text: t('title') }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form {...formProps} initialValues={{ content: { specialties: [], levels: [newLevel()] } }}>
        <Card>
          <div className="form-grid form-figures">
            <Form.Item name="name" label={t('field.name')} rules={needed}>
              <Input maxLength={30} />
            </Form.Item>
            <Form.Item name="code" label={t('field.code')} rules={needed}>
              <Input placeholder="4-08-05-06" maxLength={10} />
            </Form.Item>
            <Form.Item
              name="registerNumber"
              label={t('field.registerNumber')}
              extra={t('registerNumberHint')}
              rules={needed}
            >
              <InputNumber className="full-width" min={1} max={999} precision={0} />
            </Form.Item>
          </div>
          <DayAndReason />
        </Card>
        <ContentFields />
        <FootBar problem={null}>
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('enter')}
          </Button>
        </FootBar>
      </Form>
    </PageFrame>
  )
}
