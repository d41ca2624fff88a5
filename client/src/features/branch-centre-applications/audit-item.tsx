import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Card, Form, Input, InputNumber, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditScore, RequirementView } from '@/api/generated/types.gen'
import { UploadField } from '@/shared/files/upload-field'
import { RequirementLine } from './requirement-line'
import { auditScores } from './choices'
import { fieldOf } from './review-fields'
import { DayInput } from './section-inputs'

/** One requirement on site: large targets for a tablet, photos and corrective actions where they are needed. */
export function AuditItemFields({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation('branchCentreApplications')
  const field = fieldOf(requirement.rule)
  const score = Form.useWatch([field, 'score']) as AuditScore | undefined
  const isNonconform = score === 'Minor' || score === 'Major'
  return (
    <Card role="group" aria-label={requirement.rule} className="audit-item">
      <ul className="checklist-lines">
        <RequirementLine requirement={requirement} />
      </ul>
      <Form.Item name={[field, 'score']} label={t('audit.score')}>
        <Segmented block size="large" options={auditScores.map((value) => ({ value, label: t(`score.${value}`) }))} />
      </Form.Item>
      <div className="form-grid">
        {typeof requirement.required === 'number' && (
          <Form.Item name={[field, 'measuredValue']} label={t('audit.measured')}>
            <InputNumber min={0} size="large" className="full-width" />
          </Form.Item>
        )}
        <Form.Item
          name={[field, 'finding']}
          label={t('audit.finding')}
          rules={isNonconform ? [{ required: true, whitespace: true, message: t('audit.findingNeeded') }] : []}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      </div>
      <Form.List name={[field, 'photos']}>
        {(photos, { add, remove }) => (
          <div className="form-rows">
            {photos.map((photo) => (
              <div key={photo.key} className="photo-row">
                <Form.Item name={photo.name} noStyle>
                  <UploadField purpose="AuditEvidence" accept=".jpg,.jpeg,.png,.pdf" />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('audit.removePhoto')}
                  onClick={() => remove(photo.name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add(null)}>
              {t('audit.addPhoto')}
            </Button>
          </div>
        )}
      </Form.List>
      {isNonconform && (
        <Form.List name={[field, 'correctiveActions']}>
          {(actions, { add, remove }) => (
            <div className="form-rows">
              {actions.map((action) => (
                <div key={action.key} className="form-grid">
                  <Form.Item
                    name={[action.name, 'description']}
                    label={t('audit.action')}
                    rules={[{ required: true, message: t('audit.actionNeeded') }]}
                  >
                    <Input maxLength={1000} />
                  </Form.Item>
                  <Form.Item
                    name={[action.name, 'dueOn']}
                    label={t('audit.dueOn')}
                    rules={[{ required: true, message: t('audit.dueNeeded') }]}
                  >
                    <DayInput />
                  </Form.Item>
                  <Button
                    icon={<DeleteOutlined />}
                    aria-label={t('audit.removeAction')}
                    onClick={() => remove(action.name)}
                  />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({})}>
                {t('audit.addAction')}
              </Button>
            </div>
          )}
        </Form.List>
      )}
    </Card>
  )
}
