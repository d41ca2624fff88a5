import { Button, Card, Descriptions, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { handOverPlaque } from '@/api/generated/sdk.gen'
import type { BranchCentreView, HandOverPlaqueBody, PlaqueReceipt } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { todayInZone } from '@/shared/format/dates'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useMay } from '@/shared/session/me'

interface PlaqueCardProps {
  centre: BranchCentreView
  receipt: PlaqueReceipt | null
}

/** Who has the plaque and since when; before that, the form by which the society records its hand-over. */
export function PlaqueCard({ centre, receipt }: PlaqueCardProps) {
  const { t } = useTranslation('branchCentres')
  const mayHandOver = useMay('HandOverPlaque') && centre.status !== 'Revoked'
  return (
    <Card size="small" title={t('plaque.title')}>
      {receipt && (
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t('plaque.receivedBy')}>{receipt.receivedBy}</Descriptions.Item>
          <Descriptions.Item label={t('plaque.handedOverOn')}>
            <DateText value={receipt.handedOverOn} />
          </Descriptions.Item>
        </Descriptions>
      )}
      {!receipt && (mayHandOver ? <HandOverForm centre={centre} /> : t('plaque.pending'))}
    </Card>
  )
}

function HandOverForm({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation(['branchCentres', 'shared'])
  const { formProps, submitting, problem, rest } = useServerForm<Omit<HandOverPlaqueBody, 'version'>>({
    record: { version: centre.version },
    submit: (values, request, version) =>
      handOverPlaque({ path: { id: centre.id }, body: { ...values, version }, ...request }),
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Form {...formProps} className="narrow-form" initialValues={{ handedOverOn: todayInZone() }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form.Item name="receivedBy" label={t('plaque.receivedBy')} rules={required(t('plaque.receivedBy'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="handedOverOn" label={t('plaque.handedOverOn')} rules={required(t('plaque.handedOverOn'))}>
        <DayPicker />
      </Form.Item>
      <Button htmlType="submit" loading={submitting}>
        {t('plaque.record')}
      </Button>
    </Form>
  )
}
