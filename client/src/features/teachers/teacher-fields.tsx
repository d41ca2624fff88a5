import { Button, Card, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TeacherProfileInput, TitleLevel } from '@/api/generated/types.gen'
import { UploadField } from '@/shared/files/upload-field'
import { DayPicker } from '@/shared/forms/day-picker'

const levels: TitleLevel[] = ['Junior', 'Mid', 'Senior']

export const emptyProfile: TeacherProfileInput = {
  titles: [
    {
      name: null,
      level: 'Mid',
      specialty: null,
      certificateNumber: null,
      awardedOn: null,
      validUntil: null,
      proof: null,
    },
  ],
  occupationCode: null,
  specialties: [],
}

/** The professional titles of a teacher, each with its proof (A17.1). */
export function TitleFields() {
  const { t } = useTranslation(['teachers', 'shared'])
  return (
    <Form.List name={['profile', 'titles']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <Card
              key={field.key}
              size="small"
              className="form-row"
              title={t('titles.number', { n: index + 1 })}
              extra={
                fields.length > 1 && (
                  <Button type="link" danger onClick={() => remove(field.name)}>
                    {t('shared:action.remove')}
                  </Button>
                )
              }
            >
              <div className="form-grid">
                <Form.Item name={[field.name, 'name']} label={t('titles.name')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'level']} label={t('titles.level')}>
                  <Select options={levels.map((value) => ({ value, label: t(`titleLevel.${value}`) }))} />
                </Form.Item>
                <Form.Item name={[field.name, 'specialty']} label={t('titles.specialty')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'certificateNumber']} label={t('titles.certificateNumber')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'awardedOn']} label={t('titles.awardedOn')}>
                  <DayPicker />
                </Form.Item>
                <Form.Item
                  name={[field.name, 'validUntil']}
                  label={t('titles.validUntil')}
                  extra={t('titles.validUntilHint')}
                >
                  <DayPicker />
                </Form.Item>
              </div>
              <Form.Item name={[field.name, 'proof']} label={t('titles.proof')}>
                <UploadField purpose="TeacherTitleProof" />
              </Form.Item>
            </Card>
          ))}
          <Button onClick={() => add({ ...emptyProfile.titles[0] })}>{t('titles.add')}</Button>
        </>
      )}
    </Form.List>
  )
}
