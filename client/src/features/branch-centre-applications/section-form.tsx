import { Button, Form, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationSections, ApplicationView } from '@/api/generated/types.gen'
import type { ApplicationDraft } from './application-draft'
import { SectionField } from './section-field'
import { SectionRows } from './section-rows'
import { SheetStep } from './sheet-step'
import type { SectionSpec } from './sections'

interface SectionFormProps {
  application: ApplicationView
  section: SectionSpec
  draft: ApplicationDraft
  onNext: () => void
}

/** One section of the application form; what changes is saved by itself. */
export function SectionForm({ application, section, draft, onNext }: SectionFormProps) {
  const { t } = useTranslation('branchCentreApplications')
  const [form] = Form.useForm<ApplicationSections>()
  const next = async () => {
    if (await draft.flush()) onNext()
  }
  return (
    <>
      {section.sheet && <SheetStep kind={section.sheet} application={application} draft={draft} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ [section.key]: draft.pending(section.key) ?? application.form[section.key] ?? undefined }}
        onValuesChange={() => {
          const all = form.getFieldsValue(true) as ApplicationSections
          draft.change({ [section.key]: all[section.key] })
        }}
        onFinish={() => void next()}
      >
        <div className="form-grid">
          {section.fields.map((field) => (
            <SectionField
              key={field.name.join('.')}
              spec={field}
              name={[section.key, ...field.name]}
              holder={[section.key]}
            />
          ))}
        </div>
        {section.lists.map((list) => (
          <SectionRows key={list.label} spec={list} path={[section.key, ...list.name]} />
        ))}
        <Space className="form-actions">
          <Button type="primary" htmlType="submit">
            {t('edit.saveSection')}
          </Button>
        </Space>
      </Form>
    </>
  )
}
