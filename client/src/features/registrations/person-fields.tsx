import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/shared/format/dates'
import { DayPicker } from '@/shared/forms/day-picker'
import { readResidentId } from '@/shared/people/resident-id'
import { documentKinds, residentForms, sexes } from './choices'

/** Name, identity document and contact; a number of the form of a resident ID fills in birth date and sex by itself. */
export function PersonFields() {
  const { t } = useTranslation(['registrations', 'shared'])
  const kind = Form.useWatch(['person', 'documentKind']) ?? 'ResidentId'
  const number = Form.useWatch<string | undefined>(['person', 'documentNumber'])
  const speaks = residentForms.includes(kind)
  const facts = speaks ? readResidentId(number) : null
  const required = (label: string) => [{ required: true, message: t('shared:form.required', { label }) }]
  const filled = facts && t('register.filled', { birthDate: formatDay(facts.birthDate), sex: t(`sex.${facts.sex}`) })
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
        extra={speaks && <span role="status">{filled ?? t('register.documentHelp')}</span>}
        rules={required(t('register.documentNumber'))}
      >
        <Input maxLength={30} autoComplete="off" autoCapitalize="characters" spellCheck={false} className="figures" />
      </Form.Item>
      {!speaks && (
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
