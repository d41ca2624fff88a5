import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Name, ID number and mobile of somebody who is entered in a register. */
export function PersonFields() {
  const { t } = useTranslation('registers')
  return (
    <>
      <Form.Item name="name" label={t('field.name')}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="idNumber" label={t('field.idNumber')}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name="mobile" label={t('field.mobile')}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </>
  )
}

/** The mobile of somebody already entered, whose present one is not shown. */
export function ChangedMobile() {
  const { t } = useTranslation('registers')
  return (
    <Form.Item name="mobile" label={t('field.mobile')} extra={t('mobileHint')}>
      <Input maxLength={20} inputMode="tel" autoComplete="off" />
    </Form.Item>
  )
}
