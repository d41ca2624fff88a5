import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssessorLine } from '@/api/generated/types.gen'
import { formatDay } from '@/shared/format/dates'

const duties = ['Invigilator', 'PracticalAssessor'] as const

/** One line for each person on duty: who, what, in which room, with which declared relation. */
export function AssignmentFields({ assessors, rooms }: { assessors: AssessorLine[]; rooms: string[] }) {
  const { t } = useTranslation(['examinations', 'shared'])
  const required = (label: string) => [{ required: true, message: t('shared:form.choose', { label }) }]
  const optionOf = (one: AssessorLine) => {
    const remarks = [
      one.certificateInForce && one.validUntil
        ? t('assign.validUntil', { date: formatDay(one.validUntil) })
        : t('assign.expired'),
      ...(one.committedAt ? [] : [t('assign.notCommitted')]),
    ]
    return { value: one.id, label: one.name, title: one.employer, remarks: remarks.join(' · ') }
  }
  return (
    <Form.List name="assessors">
      {(fields, { add, remove }, { errors }) => (
        <fieldset className="rows">
          <legend>{t('field.assessor')}</legend>
          {fields.map((field) => (
            <div key={field.key} className="row-fields row-wide">
              <Form.Item
                name={[field.name, 'assessorId']}
                label={t('field.assessor')}
                rules={required(t('field.assessor'))}
              >
                <Select
                  showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false}
                  options={assessors.map(optionOf)}
                  optionRender={({ data }) => (
                    <>
                      {data.label}
                      <div className="muted">
                        {data.title} · {data.remarks}
                      </div>
                    </>
                  )}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'duty']} label={t('field.duty')} rules={required(t('field.duty'))}>
                <Select options={duties.map((value) => ({ value, label: t(`duty.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[field.name, 'room']} label={t('field.room')}>
                <Select allowClear options={rooms.map((value) => ({ value, label: value }))} />
              </Form.Item>
              <Form.Item
                name={[field.name, 'declaredConflict']}
                label={t('field.declaredConflict')}
                tooltip={t('assign.conflictHint')}
              >
                <Input maxLength={500} placeholder={t('shared:none')} />
              </Form.Item>
              <Button
                icon={<DeleteOutlined />}
                aria-label={t('assign.remove')}
                disabled={fields.length === 1}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button icon={<PlusOutlined />} onClick={() => add({ duty: 'Invigilator' })}>
            {t('assign.add')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
