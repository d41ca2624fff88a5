import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Card, Form, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { declareAbsences } from '@/api/generated/sdk.gen'
import type { DeclareAbsencesBody, ExpertEntryView } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { ServerForm } from '@/shared/forms/server-form'
import { DayPicker } from '@/shared/forms/day-picker'
import { useServerForm } from '@/shared/forms/use-server-form'

/** When the expert cannot be asked for an audit. */
export function DeclareAbsences({ expert, mayDeclare }: { expert: ExpertEntryView; mayDeclare: boolean }) {
  const { t } = useTranslation('experts')
  return (
    <Card size="small" title={t('absences.title')}>
      {mayDeclare ? <AbsenceForm expert={expert} /> : <AbsenceList expert={expert} />}
    </Card>
  )
}

function AbsenceList({ expert }: { expert: ExpertEntryView }) {
  const { t } = useTranslation('experts')
  if (expert.absences.length === 0) return <p>{t('absences.none')}</p>
  return (
    <ul>
      {expert.absences.map(({ from, until }) => (
        <li key={from}>
          <DateRange from={from} to={until} />
        </li>
      ))}
    </ul>
  )
}

function AbsenceForm({ expert }: { expert: ExpertEntryView }) {
  const { t } = useTranslation('experts')
  const { t: shared } = useTranslation('shared')
  const server = useServerForm<DeclareAbsencesBody>({
    record: { version: expert.version, values: { absences: expert.absences } },
    submit: (values, request, version) =>
      declareAbsences({ path: { id: expert.entry.id }, body: { ...values, version }, ...request }),
  })
  const day = (label: string) => ({ label, rules: [{ required: true, message: shared('form.required', { label }) }] })
  return (
    <ServerForm of={server}>
      <p>{t('absences.explain')}</p>
      <Form.List name="absences">
        {(rows, { add, remove }) => (
          <div className="form-rows">
            {rows.map(({ key, name }) => (
              <Space key={key} align="center" wrap>
                <Form.Item name={[name, 'from']} {...day(t('absences.from'))}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[name, 'until']} {...day(t('absences.until'))}>
                  <DayPicker />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={t('absences.remove')} onClick={() => remove(name)} />
              </Space>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({})}>
              {t('absences.add')}
            </Button>
          </div>
        )}
      </Form.List>
      <p>
        <Button type="primary" htmlType="submit" loading={server.submitting}>
          {t('absences.save')}
        </Button>
      </p>
    </ServerForm>
  )
}
