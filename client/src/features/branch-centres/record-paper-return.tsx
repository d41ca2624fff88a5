import { Button, Card, Descriptions, Form, Input, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { recordPaperReturn } from '@/api/generated/sdk.gen'
import type { BranchCentreView, PaperRecall, PaperReturnBody } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { todayInZone } from '@/shared/format/dates'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useMay } from '@/shared/session/me'

interface RecallCardProps {
  centre: BranchCentreView
  recall: PaperRecall
}

/** Until when a revoked centre returns licence and plaque, and who returned them when; before that, the society's form to record it. */
export function RecallCard({ centre, recall }: RecallCardProps) {
  const { t } = useTranslation('branchCentres')
  const mayRecord = useMay('HandOverPlaque') && !recall.returnedOn
  const isOverdue = !recall.returnedOn && recall.dueOn < todayInZone()
  return (
    <Card size="small" title={t('recall.title')}>
      <Descriptions column={{ xs: 1, md: 3 }} className="form-row">
        <Descriptions.Item label={t('recall.dueOn')}>
          <DateText value={recall.dueOn} />
          {isOverdue && <Tag color="error">{t('recall.overdue')}</Tag>}
        </Descriptions.Item>
        <Descriptions.Item label={t('recall.returnedOn')}>
          {recall.returnedOn ? <DateText value={recall.returnedOn} /> : t('recall.pending')}
        </Descriptions.Item>
        {recall.returnedBy && <Descriptions.Item label={t('recall.returnedBy')}>{recall.returnedBy}</Descriptions.Item>}
      </Descriptions>
      {mayRecord && <ReturnForm centre={centre} />}
    </Card>
  )
}

function ReturnForm({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation(['branchCentres', 'shared'])
  const { formProps, submitting, problem, rest } = useServerForm<Omit<PaperReturnBody, 'version'>>({
    record: { version: centre.version },
    submit: (values, request, version) =>
      recordPaperReturn({ path: { id: centre.id }, body: { ...values, version }, ...request }),
  })
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Form {...formProps} className="narrow-form" initialValues={{ returnedOn: todayInZone() }}>
      <ProblemAlert problem={problem} rest={rest} />
      <Form.Item name="returnedBy" label={t('recall.returnedBy')} rules={required(t('recall.returnedBy'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="returnedOn" label={t('recall.returnedOn')} rules={required(t('recall.returnedOn'))}>
        <DayPicker />
      </Form.Item>
      <Button htmlType="submit" loading={submitting}>
        {t('recall.record')}
      </Button>
    </Form>
  )
}
