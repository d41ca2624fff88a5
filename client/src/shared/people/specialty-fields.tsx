import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBranchCentreOptions, listOccupationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { useMe } from '@/shared/session/me'

/** Occupation and specialties of somebody on a register of the own centre; `within` is the path in front of both fields. */
export function SpecialtyFields({ within = [] }: { within?: string[] }) {
  const { t } = useTranslation('registers')
  const me = useMe()
  const centre = useQuery({
    ...getBranchCentreOptions({ path: { id: me.centreId ?? '' } }),
    enabled: Boolean(me.centreId),
  })
  const catalogue = useQuery(listOccupationsOptions())
  const scope = centre.data?.scope ?? []
  const nameOf = (code: string) => catalogue.data?.find((occupation) => occupation.code === code)?.name ?? ''
  const occupations = [...new Set(scope.map((row) => row.occupationCode))]
  const specialties = [...new Set(scope.map((row) => row.specialty))]
  return (
    <>
      <Form.Item name={[...within, 'occupationCode']} label={t('field.occupation')}>
        <Select
          loading={centre.isPending}
          options={occupations.map((code) => ({ value: code, label: `${nameOf(code)} ${code}`.trim() }))}
        />
      </Form.Item>
      <Form.Item
        name={[...within, 'specialties']}
        label={t('field.specialties')}
        extra={t('specialtiesHint')}
        initialValue={[]}
      >
        <Select
          mode="multiple"
          loading={centre.isPending}
          options={specialties.map((value) => ({ value, label: value }))}
        />
      </Form.Item>
    </>
  )
}
