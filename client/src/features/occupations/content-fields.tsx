import { Button, Card, Checkbox, Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { skillLevels } from '@/shared/display/level-text'
import { ConditionFields } from './condition-fields'
import { nameSeparators, newLevel } from './content-values'
import './occupations.css'

/** Specialties and levels of a version, with everything that each level asks for. */
export function ContentFields() {
  const { t } = useTranslation(['occupations', 'shared'])
  const needed = [{ required: true, message: t('needed') }]
  return (
    <>
      <Card>
        <Form.Item name={['content', 'specialties']} label={t('field.specialties')} extra={t('specialtiesHint')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={nameSeparators} />
        </Form.Item>
      </Card>
      <Form.List name={['content', 'levels']}>
        {(fields, { add, remove }) => (
          <div className="form-rows">
            {fields.map((field) => (
              <Card
                key={field.key}
                title={
                  <Form.Item name={[field.name, 'level']} noStyle rules={needed}>
                    <Select
                      aria-label={t('field.level')}
                      placeholder={t('field.level')}
                      className="level-choice"
                      options={skillLevels.map((value) => ({ value, label: t(`shared:level.${value}`) }))}
                    />
                  </Form.Item>
                }
                extra={
                  <Button type="link" danger onClick={() => remove(field.name)}>
                    {t('removeLevel')}
                  </Button>
                }
              >
                <LevelFields place={field.name} />
              </Card>
            ))}
            <Button onClick={() => add(newLevel())}>{t('addLevel')}</Button>
          </div>
        )}
      </Form.List>
    </>
  )
}

function LevelFields({ place }: { place: number }) {
  const { t } = useTranslation('occupations')
  const needed = [{ required: true, message: t('needed') }]
  return (
    <>
      <div className="form-grid form-figures">
        <Form.Item name={[place, 'theoryHours']} label={t('field.theoryHours')} rules={needed}>
          <InputNumber className="full-width" min={1} max={2000} precision={0} />
        </Form.Item>
        <Form.Item name={[place, 'practicalHours']} label={t('field.practicalHours')} rules={needed}>
          <InputNumber className="full-width" min={1} max={2000} precision={0} />
        </Form.Item>
        <Form.Item name={[place, 'exam', 'passMark']} label={t('field.passMark')} rules={needed}>
          <InputNumber className="full-width" min={1} max={100} precision={1} />
        </Form.Item>
        <Form.Item name={[place, 'feeReference', 'from']} label={t('field.feeFrom')} rules={needed}>
          <InputNumber className="full-width" min={0} precision={2} />
        </Form.Item>
        <Form.Item name={[place, 'feeReference', 'to']} label={t('field.feeTo')} rules={needed}>
          <InputNumber className="full-width" min={0} precision={2} />
        </Form.Item>
        <Form.Item name={[place, 'exam', 'comprehensive']} valuePropName="checked" label={t('field.comprehensive')}>
          <Checkbox>{t('comprehensive')}</Checkbox>
        </Form.Item>
      </div>
      <ConditionFields place={place} />
    </>
  )
}
