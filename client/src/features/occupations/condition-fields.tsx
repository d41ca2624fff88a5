import { Button, Card, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { skillLevels } from '@/shared/display/level-text'
import zh from '@/text/zh-CN/registrations'
import { newCondition } from './content-values'

type ProofKind = keyof typeof zh.proof
type Schooling = keyof typeof zh.schooling

const proofKinds = (Object.keys(zh.proof) as ProofKind[]).filter((kind) => kind !== 'DiplomaLossStatement')
const schoolings = Object.keys(zh.schooling) as Schooling[]
const titleLevels = ['Junior', 'Mid', 'Senior'] as const

/** The application conditions of one level; one of them is enough. */
export function ConditionFields({ place }: { place: number }) {
  const { t } = useTranslation('occupations')
  return (
    <Form.List name={[place, 'conditions']}>
      {(fields, { add, remove }) => (
        <div className="form-rows">
          {fields.map((field) => (
            <Card
              key={field.key}
              size="small"
              type="inner"
              title={t('condition.one', { n: field.name + 1 })}
              extra={
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {t('condition.remove')}
                </Button>
              }
            >
              <OneCondition place={field.name} />
            </Card>
          ))}
          <Button onClick={() => add(newCondition())}>{t('condition.add')}</Button>
        </div>
      )}
    </Form.List>
  )
}

function OneCondition({ place }: { place: number }) {
  const { t } = useTranslation(['occupations', 'registrations', 'shared'])
  const needed = [{ required: true, message: t('needed') }]
  const years = <InputNumber className="full-width" min={0} max={60} precision={0} />
  return (
    <>
      <div className="form-grid form-figures">
        <Form.Item name={[place, 'number']} label={t('condition.number')} rules={needed}>
          <Input placeholder="3-2" maxLength={5} />
        </Form.Item>
        <Form.Item name={[place, 'requirements', 'minimumAge']} label={t('condition.minimumAge')} rules={needed}>
          <InputNumber className="full-width" min={14} max={70} precision={0} />
        </Form.Item>
        <Form.Item name={[place, 'requirements', 'workYears']} label={t('condition.workYears')} rules={needed}>
          {years}
        </Form.Item>
      </div>
      <Form.Item name={[place, 'text']} label={t('condition.text')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
      <div className="form-grid form-quarters">
        <Form.Item name={[place, 'requirements', 'priorCertificate', 'level']} label={t('condition.priorLevel')}>
          <Select
            allowClear
            placeholder={t('condition.none')}
            options={skillLevels.map((value) => ({ value, label: t(`shared:level.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[place, 'requirements', 'priorCertificate', 'yearsSince']} label={t('condition.priorYears')}>
          {years}
        </Form.Item>
        <Form.Item name={[place, 'requirements', 'title', 'level']} label={t('condition.titleLevel')}>
          <Select
            allowClear
            placeholder={t('condition.none')}
            options={titleLevels.map((value) => ({ value, label: t(`registrations:titleLevel.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[place, 'requirements', 'title', 'yearsSince']} label={t('condition.titleYears')}>
          {years}
        </Form.Item>
      </div>
      <div className="form-grid">
        <Form.Item name={[place, 'requirements', 'schooling']} label={t('condition.schooling')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('condition.none')}
            options={schoolings.map((value) => ({ value, label: t(`registrations:schooling.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[place, 'proofs']} label={t('condition.proofs')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={proofKinds.map((value) => ({ value, label: t(`registrations:proof.${value}`) }))}
          />
        </Form.Item>
      </div>
    </>
  )
}
