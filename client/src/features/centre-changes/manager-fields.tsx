import { useQuery } from '@tanstack/react-query'
import { Card, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listManagementMembersOptions } from '@/api/generated/@tanstack/react-query.gen'

/** Who is to be in charge: somebody full-time on the centre's register of managers. */
export function ManagerFields() {
  const { t } = useTranslation('centreChanges')
  const register = useQuery(listManagementMembersOptions({ query: { size: 100 } }))
  return (
    <Card size="small" title={t('kind.Manager')} className="form-row">
      <Form.Item name={['change', 'managerId']} label={t('field.newManager')}>
        <Select
          className="narrow-form"
          loading={register.isPending}
          showSearch={{ optionFilterProp: 'label' }}
          options={(register.data?.items ?? [])
            .filter((member) => member.post.fullTime && !member.leftOn)
            .map((member) => ({
              value: member.id,
              label: t('field.managerWith', { name: member.name, position: member.post.position }),
            }))}
        />
      </Form.Item>
    </Card>
  )
}
