import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'

/** The theory rooms with their seats. */
export function RoomFields({ candidates }: { candidates: number }) {
  const { t } = useTranslation(['examinations', 'shared'])
  const rooms: ({ seats?: number } | undefined)[] = Form.useWatch('rooms') ?? []
  const seats = rooms.reduce((sum, room) => sum + (room?.seats ?? 0), 0)
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <Form.List name="rooms">
      {(fields, { add, remove }, { errors }) => (
        <fieldset className="rows">
          <legend>{t('field.rooms')}</legend>
          {fields.map((field) => (
            <div key={field.key} className="row-fields">
              <Form.Item name={[field.name, 'name']} label={t('field.roomName')} rules={required(t('field.roomName'))}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[field.name, 'seats']} label={t('field.seats')} rules={required(t('field.seats'))}>
                <InputNumber min={1} max={1000} />
              </Form.Item>
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('arrange.removeRoom')}
                disabled={fields.length === 1}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <div className="rows-foot">
            <Button icon={<PlusOutlined />} onClick={() => add({ name: '', seats: undefined })}>
              {t('arrange.addRoom')}
            </Button>
            <span className={seats < candidates ? 'figures mark-low' : 'figures muted'}>
              {t('arrange.seatsSum', { seats, candidates })}
            </span>
          </div>
        </fieldset>
      )}
    </Form.List>
  )
}
