import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/shared/forms/day-picker'

/** From when a version applies, and why there is one. */
export function DayAndReason() {
  const { t } = useTranslation('occupations')
  const needed = [{ required: true, message: t('needed') }]
  return (
    <div className="form-grid">
      <Form.Item name="inForceFrom" label={t('field.inForceFrom')} extra={t('inForceHint')} rules={needed}>
        <DayPicker />
      </Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={needed}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
    </div>
  )
}
