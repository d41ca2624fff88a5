import { useQuery } from '@tanstack/react-query'
import { Button, Card, Form, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { PlannedTraining, ScopeRow } from '@/api/generated/types.gen'
import { DayPicker } from '@/shared/forms/day-picker'

/** A row as the form holds it: the scope in one choice, its parts joined by `|`. */
export interface PlanRowValues {
  row?: string
  headCount?: number
  from?: string | null
  until?: string | null
  assessorsNeeded?: number
}

const keyOf = (scope: ScopeRow) => `${scope.occupationCode}|${scope.specialty}|${scope.level}`

export const toValues = (row: Omit<PlannedTraining, 'row'> & { scope: ScopeRow }): PlanRowValues => ({
  row: keyOf(row.scope),
  headCount: row.headCount,
  from: row.from,
  until: row.until,
  assessorsNeeded: row.assessorsNeeded,
})

export function toPlanned(values: PlanRowValues): PlannedTraining {
  const [occupationCode = '', specialty = '', level = ''] = (values.row ?? '').split('|')
  return {
    row: { occupationCode, specialty, level: level as ScopeRow['level'] },
    headCount: values.headCount ?? 0,
    from: values.from ?? '',
    until: values.until ?? '',
    assessorsNeeded: values.assessorsNeeded ?? 0,
  }
}

/** The rows of a plan; the server says at each one what is outside the scope or the year. */
export function PlanRows() {
  const { t } = useTranslation(['trainingPlans', 'shared'])
  const catalogue = useQuery(listOccupationsOptions())
  const options = (catalogue.data ?? []).flatMap((occupation) =>
    occupation.specialties.flatMap((specialty) =>
      occupation.levels.map((level) => ({
        value: keyOf({ occupationCode: occupation.code, specialty, level: level.skillLevel }),
        label: `${specialty} ${level.levelName}`,
      })),
    ),
  )
  const needed = [{ required: true, message: t('needed') }]
  return (
    <Form.List name="rows">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, index) => (
            <Card
              key={field.key}
              size="small"
              className="form-row"
              title={t('rowNumber', { n: index + 1 })}
              extra={
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {t('shared:action.remove')}
                </Button>
              }
            >
              <div className="form-grid">
                <Form.Item name={[field.name, 'row']} label={t('scope')} rules={needed}>
                  <Select showSearch optionFilterProp="label" options={options} loading={catalogue.isPending} />
                </Form.Item>
                <Form.Item name={[field.name, 'headCount']} label={t('headCount')} rules={needed}>
                  <InputNumber className="full-width" min={1} max={10000} precision={0} />
                </Form.Item>
                <Form.Item name={[field.name, 'from']} label={t('from')} rules={needed}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[field.name, 'until']} label={t('until')} rules={needed}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[field.name, 'assessorsNeeded']} label={t('assessors')} initialValue={3}>
                  <InputNumber className="full-width" min={0} max={100} precision={0} />
                </Form.Item>
              </div>
            </Card>
          ))}
          <Button onClick={() => add({})}>{t('addRow')}</Button>
        </>
      )}
    </Form.List>
  )
}
