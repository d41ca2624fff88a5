import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { listAssessorsOptions, listTeachersOptions } from '@/api/generated/@tanstack/react-query.gen'

const most = 200

/** The registered teacher or assessor to whom the account belongs. */
export function RegisterEntry({ register }: { register: 'teachers' | 'assessors' }) {
  const { t } = useTranslation(['accountAdministration', 'shared'])
  const teachers = useQuery({ ...listTeachersOptions({ query: { size: most } }), enabled: register === 'teachers' })
  const assessors = useQuery({ ...listAssessorsOptions({ query: { size: most } }), enabled: register === 'assessors' })
  const entries = (register === 'teachers' ? teachers : assessors).data?.items ?? []
  const label = t(register === 'teachers' ? 'field.teacher' : 'field.assessor')
  return (
    <Form.Item
      name={register === 'teachers' ? 'teacherId' : 'assessorId'}
      label={label}
      extra={t('registerHelp')}
      rules={[{ required: true, message: t('shared:form.required', { label }) }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={teachers.isFetching || assessors.isFetching}
        options={entries.map((entry) => ({ value: entry.id, label: `${entry.name} ${entry.idNumberMasked}` }))}
      />
    </Form.Item>
  )
}
