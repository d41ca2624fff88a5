import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/shared/forms/day-picker'
import { documentKinds, sexes } from './choices'

/** Name, identity document and contact; a resident ID says birth date and sex by itself. */
export function PersonFields({ resident }: { resident: boolean }) {
  const { t } = useTranslation(['registrations', 'shared'])
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  return (
    <div className="form-grid">
      <Form.Item name={['person', 'name']} label={t('register.name')} rules={required(t('register.name'))}>
        <Input maxLength={50} autoComplete="name" />
      </Form.Item>
      <Form.Item name={['person', 'mobile']} label={t('register.mobile')} rules={required(t('register.mobile'))}>
        <Input maxLength={20} inputMode="tel" autoComplete="tel" />
      </Form.Item>
      <Form.Item name={['person', 'documentKind']} label={t('register.documentKind')}>
        <Select options={documentKinds.map((value) => ({ value, label: t(`documentKind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name={['person', 'documentNumber']}
        label={t('register.documentNumber')}
        extra={resident ? t('register.documentHelp') : undefined}
        rules={required(t('register.documentNumber'))}
      >
        <Input maxLength={30} autoComplete="off" className="figures" />
      </Form.Item>
      {!resident && (
        <>
          <Form.Item name={['person', 'sex']} label={t('register.sex')} rules={required(t('register.sex'))}>
            <Radio.Group options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))} />
          </Form.Item>
          <Form.Item
            name={['person', 'birthDate']}
            label={t('register.birthDate')}
            rules={required(t('register.birthDate'))}
          >
            <DayPicker />
          </Form.Item>
        </>
      )}
    </div>
  )
}
