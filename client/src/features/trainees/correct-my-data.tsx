import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { getMyDataQueryKey } from '@/api/generated/@tanstack/react-query.gen'
import { correctMyData } from '@/api/generated/sdk.gen'
import type { CorrectMyData as Correction, MyPerson } from '@/api/generated/types.gen'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { VerificationCodeField } from '@/shared/people/verification-code-field'

type Values = Omit<Correction, 'version'>

const contactFields = ['address', 'postalCode', 'household', 'ethnicity', 'politicalStatus'] as const

/** Name and contact; a new mobile number is confirmed with the code sent to it. */
export function CorrectMyData({ person, version }: { person: MyPerson; version: number | null }) {
  const { t } = useTranslation(['trainees', 'registrations', 'shared'])
  const queries = useQueryClient()
  const { message } = App.useApp()
  const server = useServerForm<Values>({
    record: { version, values: { ...person, email: person.email ?? undefined } },
    submit: (values, request, seen) => correctMyData({ body: { ...values, version: seen }, ...request }),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: getMyDataQueryKey() })
      void message.success(t('correct.done'))
    },
  })
  const mobile = Form.useWatch<string | undefined>('mobile', server.form)
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <ServerForm of={server}>
      <div className="form-grid">
        <Form.Item
          name="name"
          label={t('registrations:register.name')}
          rules={required(t('registrations:register.name'))}
        >
          <Input maxLength={50} autoComplete="name" />
        </Form.Item>
        <Form.Item
          name="mobile"
          label={t('registrations:register.mobile')}
          rules={required(t('registrations:register.mobile'))}
        >
          <Input maxLength={20} inputMode="tel" autoComplete="tel" className="figures" />
        </Form.Item>
      </div>
      {mobile !== undefined && mobile !== person.mobile && (
        <VerificationCodeField
          kind="mobile"
          optional
          help={t('correct.codeHelp')}
          contact={() => Promise.resolve(mobile)}
        />
      )}
      <div className="form-grid">
        <Form.Item name="email" label={t('field.email')}>
          <Input maxLength={254} inputMode="email" autoComplete="email" />
        </Form.Item>
        {contactFields.map((field) => (
          <Form.Item key={field} name={['contact', field]} label={t(`field.${field}`)}>
            <Input maxLength={field === 'address' ? 300 : field === 'postalCode' ? 10 : 50} />
          </Form.Item>
        ))}
      </div>
      <Button type="primary" htmlType="submit" loading={server.submitting}>
        {t('correct.save')}
      </Button>
    </ServerForm>
  )
}
