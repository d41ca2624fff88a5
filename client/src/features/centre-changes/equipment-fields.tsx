import { Button, Card, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/shared/forms/day-picker'

/** All instruments of the centre with calibration and lease; one is a card, so that a phone shows it whole. */
export function EquipmentFields() {
  const { t } = useTranslation(['centreChanges', 'shared'])
  return (
    <Form.List name={['change', 'equipment']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <Card
              key={field.key}
              size="small"
              className="form-row"
              title={t('instrument', { n: index + 1 })}
              extra={
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {t('shared:action.remove')}
                </Button>
              }
            >
              <div className="form-grid">
                <Form.Item name={[field.name, 'number']} label={t('field.number')}>
                  <Input maxLength={50} />
                </Form.Item>
                <Form.Item name={[field.name, 'name']} label={t('field.instrument')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'specialty']} label={t('field.specialty')}>
                  <Input maxLength={50} />
                </Form.Item>
                <Form.Item name={[field.name, 'quantity']} label={t('field.quantity')}>
                  <InputNumber min={1} max={10000} precision={0} className="full-width" />
                </Form.Item>
                <Form.Item name={[field.name, 'calibratedUntil']} label={t('field.calibratedUntil')}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[field.name, 'leasedFrom']} label={t('field.leasedFrom')}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[field.name, 'leasedUntil']} label={t('field.leasedUntil')}>
                  <DayPicker />
                </Form.Item>
              </div>
            </Card>
          ))}
          <p>
            <Button onClick={() => add({ number: '', specialty: '', name: '', quantity: 1 })}>
              {t('addInstrument')}
            </Button>
          </p>
        </>
      )}
    </Form.List>
  )
}
