import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Title and employer of an assessor. */
export function OfficeFields() {
  const { t } = useTranslation('assessors')
  return (
    <>
      <Form.Item name="title" label={t('field.title')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="employer" label={t('field.employer')} extra={t('employerHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}
