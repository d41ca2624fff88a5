import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListOccupationsItem } from '@/api/generated/types.gen'

export const specialtiesOf = (catalogue: readonly ListOccupationsItem[] | undefined) => [
  ...new Set((catalogue ?? []).flatMap((occupation) => occupation.specialties)),
]

/** Employer, title and specialties of an expert. */
export function ExpertFields() {
  const { t } = useTranslation('experts')
  const catalogue = useQuery(listOccupationsOptions())
  return (
    <>
      <Form.Item name={['profile', 'organisation']} label={t('field.organisation')} extra={t('organisationHint')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['profile', 'title']} label={t('field.title')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name={['profile', 'specialties']}
        label={t('field.specialties')}
        extra={t('specialtiesHint')}
        initialValue={[]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={catalogue.isPending}
          options={specialtiesOf(catalogue.data).map((value) => ({ value, label: value }))}
        />
      </Form.Item>
    </>
  )
}
