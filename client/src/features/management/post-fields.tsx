import { Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/shared/forms/day-picker'

/** What somebody does for the training of the centre. */
export function PostFields() {
  const { t } = useTranslation('management')
  return (
    <>
      <Form.Item
        name={['post', 'position']}
        label={t('field.position')}
        rules={[{ required: true, message: t('needed') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['post', 'since']} label={t('field.since')}>
        <DayPicker />
      </Form.Item>
      <Form.Item name={['post', 'duties']} label={t('field.duties')} className="form-wide">
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
      <Form.Item name={['post', 'fullTime']} valuePropName="checked" extra={t('fullTimeHint')}>
        <Checkbox>{t('fullTime')}</Checkbox>
      </Form.Item>
    </>
  )
}
