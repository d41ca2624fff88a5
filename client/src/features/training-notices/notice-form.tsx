import { Card, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FeeDraft, TrainingNoticeDetails } from '@/api/generated/types.gen'
import { regionNameOptions } from '@/shared/display/regions'
import { DayPicker } from '@/shared/forms/day-picker'
import { TimeOfDay } from '@/shared/forms/time-of-day'
import { FeeFields } from './fee-fields'

export interface NoticeValues {
  details: TrainingNoticeDetails
  fees: FeeDraft
}

/** Details and fee disclosure of a notice, as drafts take them. */
export function NoticeFields() {
  const { t } = useTranslation('trainingNotices')
  const { t: region } = useTranslation('regions')
  const needed = [{ required: true, message: t('needed') }]
  const days = ['registrationFrom', 'registrationUntil', 'trainingFrom', 'trainingUntil'] as const
  return (
    <>
      <Card title={t('details')}>
        <div className="form-grid">
          <Form.Item name={['details', 'title']} label={t('name')} rules={needed}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={['details', 'capacity']} label={t('capacity')} rules={needed}>
            <InputNumber className="full-width" min={1} max={10000} precision={0} />
          </Form.Item>
          <Form.Item name={['details', 'waitingPlaces']} label={t('waitingPlaces')} extra={t('waitingPlacesHint')}>
            <InputNumber className="full-width" min={0} max={1000} precision={0} />
          </Form.Item>
          {days.map((name) => (
            <Form.Item key={name} name={['details', name]} label={t(name)} rules={needed}>
              <DayPicker />
            </Form.Item>
          ))}
          <Form.Item name={['details', 'opensAt']} label={t('opensAt')} extra={t('zone')} rules={needed}>
            <TimeOfDay />
          </Form.Item>
          <Form.Item name={['details', 'closesAt']} label={t('closesAt')} extra={t('closesAtHint')}>
            <TimeOfDay placeholder={t('endOfDay')} />
          </Form.Item>
          <Form.Item name={['details', 'region']} label={t('region')} rules={needed}>
            <Select showSearch optionFilterProp="label" options={regionNameOptions(region)} />
          </Form.Item>
          <Form.Item name={['details', 'place']} label={t('place')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <Form.Item name={['details', 'introduction']} label={t('introduction')} extra={t('introductionHint')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      </Card>
      <FeeFields />
    </>
  )
}
