import { CopyOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, DatePicker, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TeacherLine } from '@/api/generated/types.gen'
import { halfDays, hoursOf, nextHalfDay, sessionKinds, type SessionValues } from './plan-values'
import './plan.css'

/** The timetable: a line for each half-day of theory or practice. */
export function SessionFields({ teachers }: { teachers: TeacherLine[] }) {
  const { t } = useTranslation(['trainingClasses', 'shared'])
  const form = Form.useFormInstance()
  const sessions: (Partial<SessionValues> | undefined)[] = Form.useWatch('sessions') ?? []
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  const sessionAt = (index: number): Partial<SessionValues> | undefined => form.getFieldValue(['sessions', index])
  return (
    <Form.List name="sessions">
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map((field) => (
            <fieldset key={field.key} className="session-row">
              <legend>{t('sessionNumber', { number: field.name + 1 })}</legend>
              <Form.Item name={[field.name, 'kind']} label={t('field.kind')} rules={required(t('field.kind'))}>
                <Select options={sessionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[field.name, 'date']} label={t('field.date')} rules={required(t('field.date'))}>
                <DatePicker className="full-width" />
              </Form.Item>
              <Form.Item name={[field.name, 'halfDay']} label={t('field.halfDay')} rules={required(t('field.halfDay'))}>
                <Select options={halfDays.map((value) => ({ value, label: t(`halfDay.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[field.name, 'hours']} label={t('field.hours')} rules={required(t('field.hours'))}>
                <InputNumber min={1} max={8} className="full-width" />
              </Form.Item>
              <Form.Item
                name={[field.name, 'teacherId']}
                label={t('field.teacher')}
                rules={required(t('field.teacher'))}
              >
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  options={teachers.map((one) => ({ value: one.id, label: `${one.name} · ${one.title}` }))}
                  popupMatchSelectWidth={false}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'topic']} label={t('field.topic')} rules={required(t('field.topic'))}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[field.name, 'place']} label={t('field.place')} rules={required(t('field.place'))}>
                <Input maxLength={100} />
              </Form.Item>
              <div className="session-buttons">
                <Button
                  icon={<CopyOutlined />}
                  title={t('plan.repeat')}
                  aria-label={t('plan.repeat')}
                  onClick={() => add(nextHalfDay(sessionAt(field.name)), field.name + 1)}
                />
                <Button
                  icon={<DeleteOutlined />}
                  title={t('plan.removeSession')}
                  aria-label={t('plan.removeSession')}
                  onClick={() => remove(field.name)}
                />
              </div>
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <div className="rows-foot">
            <Button icon={<PlusOutlined />} onClick={() => add(nextHalfDay(sessionAt(fields.length - 1)))}>
              {t('plan.addSession')}
            </Button>
            <span className="figures muted">
              {t('plan.hoursSum', { theory: hoursOf(sessions, 'Theory'), practical: hoursOf(sessions, 'Practical') })}
            </span>
          </div>
        </>
      )}
    </Form.List>
  )
}
