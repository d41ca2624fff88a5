import { Button, Card, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'

/** The five items that every disclosure publishes: item, standard, basis, coverage, supervision telephone (A11.1). */
export function FeeFields() {
  const { t } = useTranslation(['trainingNotices', 'shared'])
  return (
    <Card title={t('fees.title')} extra={t('fees.lead')}>
      <Form.List name={['fees', 'items']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} className="form-grid">
                <Form.Item name={[field.name, 'item']} label={t('fees.item')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'standard']} label={t('fees.standard')}>
                  <InputNumber className="full-width" min={0} max={100000} precision={2} />
                </Form.Item>
                <Form.Item name={[field.name, 'basis']} label={t('fees.basis')}>
                  <Input maxLength={500} />
                </Form.Item>
                <Form.Item name={[field.name, 'coverage']} label={t('fees.coverage')}>
                  <Input maxLength={500} />
                </Form.Item>
                {fields.length > 1 && (
                  <Button type="link" danger onClick={() => remove(field.name)}>
                    {t('shared:action.remove')}
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({})}>{t('fees.add')}</Button>
          </>
        )}
      </Form.List>
      <div className="form-grid">
        <Form.Item name={['fees', 'supervisionPhone']} label={t('fees.phone')}>
          <Input maxLength={30} inputMode="tel" />
        </Form.Item>
        <Form.Item name={['fees', 'deviationReason']} label={t('fees.deviation')} extra={t('fees.deviationHint')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
      </div>
    </Card>
  )
}
