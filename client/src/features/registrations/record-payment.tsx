import { Button, Card, Descriptions, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { recordPayment } from '@/api/generated/sdk.gen'
import type { PaymentBody, RegistrationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { todayInZone } from '@/shared/format/dates'
import { formatYuan } from '@/shared/format/money'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useMay } from '@/shared/session/me'

/** What is due by the published disclosure, and the payment once it is recorded (A11.3). */
export function PaymentCard({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  const mayRecord = useMay('RecordPayments')
  const { payment } = registration
  return (
    <Card title={t('check.payment')}>
      <Descriptions column={{ xs: 1, md: 2 }}>
        <Descriptions.Item label={t('check.feeDue')}>{formatYuan(registration.feeDue)}</Descriptions.Item>
        {payment && <Descriptions.Item label={t('check.amount')}>{formatYuan(payment.amount)}</Descriptions.Item>}
        {payment && <Descriptions.Item label={t('check.receipt')}>{payment.receiptNumber}</Descriptions.Item>}
        {payment && (
          <Descriptions.Item label={t('check.paidOn')}>
            <DateText value={payment.paidOn} />
          </Descriptions.Item>
        )}
      </Descriptions>
      {!payment && mayRecord && <PaymentForm registration={registration} />}
    </Card>
  )
}

function PaymentForm({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation(['registrations', 'shared'])
  const { formProps, submitting, problem, rest } = useServerForm<Omit<PaymentBody, 'version'>>({
    record: { version: registration.version },
    submit: (values, request, version) =>
      recordPayment({ path: { id: registration.id }, body: { ...values, version }, ...request }),
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Form {...formProps} className="narrow-form" initialValues={{ paidOn: todayInZone() }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form.Item name="amount" label={t('check.amount')} rules={required(t('check.amount'))}>
        <InputNumber min={0} precision={2} className="full-width" />
      </Form.Item>
      <Form.Item name="receiptNumber" label={t('check.receipt')} rules={required(t('check.receipt'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="paidOn" label={t('check.paidOn')} rules={required(t('check.paidOn'))}>
        <DayPicker />
      </Form.Item>
      <Button htmlType="submit" loading={submitting}>
        {t('check.record')}
      </Button>
    </Form>
  )
}
