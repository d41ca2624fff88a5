import { Button, Card, Checkbox, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CentreChangeKind, ScopeRow } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { RegionField } from '@/shared/regions/region-field'
import { EquipmentFields } from './equipment-fields'
import { ManagerFields } from './manager-fields'

/** The part of the centre that changes, with what it has at present. */
export function ChangeFields({ kind, scope }: { kind: CentreChangeKind; scope: readonly ScopeRow[] }) {
  const { t } = useTranslation('centreChanges')
  if (kind === 'Premises') return <PremisesFields />
  if (kind === 'Equipment') return <EquipmentFields />
  if (kind === 'Contact') return <ContactFields />
  if (kind === 'Manager') return <ManagerFields />
  return (
    <Card size="small" title={t('kind.ScopeReduction')} className="form-row">
      <Form.Item name="rows" label={t('field.rows')}>
        <Checkbox.Group
          className="check-list"
          options={scope.map((row, value) => ({
            value,
            label: (
              <>
                {row.specialty} <LevelText level={row.level} />
              </>
            ),
          }))}
        />
      </Form.Item>
    </Card>
  )
}

function ContactFields() {
  const { t } = useTranslation('centreChanges')
  const name = (field: string) => ['change', 'contact', field]
  return (
    <Card size="small" title={t('kind.Contact')} className="form-row">
      <div className="form-grid">
        <Form.Item name={name('address')} label={t('field.address')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name={name('regionCode')} label={t('field.regionCode')}>
          <RegionField />
        </Form.Item>
        <Form.Item name={name('telephone')} label={t('field.telephone')}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name={name('legalRepresentative')} label={t('field.legalRepresentative')}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
    </Card>
  )
}

function PremisesFields() {
  const { t } = useTranslation(['centreChanges', 'shared'])
  const name = (field: string) => ['change', 'premises', field]
  return (
    <Card size="small" title={t('kind.Premises')} className="form-row">
      <div className="form-grid">
        <Form.Item name={name('areaSquareMetres')} label={t('field.area')}>
          <InputNumber min={0} max={100000} precision={1} className="full-width" />
        </Form.Item>
        <Form.Item name={name('seats')} label={t('field.seats')}>
          <InputNumber min={0} max={10000} precision={0} className="full-width" />
        </Form.Item>
      </div>
      <Form.List name={name('practiceRooms')}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} className="form-grid">
                <Form.Item name={[field.name, 'name']} label={t('field.room')}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[field.name, 'specialty']} label={t('field.specialty')}>
                  <Input maxLength={50} />
                </Form.Item>
                <Form.Item name={[field.name, 'stations']} label={t('field.stations')}>
                  <InputNumber min={0} max={1000} precision={0} className="full-width" />
                </Form.Item>
                <Form.Item label=" ">
                  <Button danger onClick={() => remove(field.name)}>
                    {t('shared:action.remove')}
                  </Button>
                </Form.Item>
              </div>
            ))}
            <Button onClick={() => add({ name: '', specialty: '', stations: 1 })}>{t('addRoom')}</Button>
          </>
        )}
      </Form.List>
    </Card>
  )
}
