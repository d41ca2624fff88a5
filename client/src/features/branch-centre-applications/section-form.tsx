import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { editApplication } from '@/api/generated/sdk.gen'
import type { ApplicationSections, ApplicationView } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useServerForm } from '@/shared/forms/use-server-form'
import { SectionField } from './section-field'
import { SectionRows } from './section-rows'
import { SheetStep } from './sheet-step'
import type { SectionSpec } from './sections'

interface SectionFormProps {
  application: ApplicationView
  section: SectionSpec
  onSaved: () => void
}

/** One section of the application form, saved on its own. */
export function SectionForm({ application, section, onSaved }: SectionFormProps) {
  const { t } = useTranslation('branchCentreApplications')
  const queries = useQueryClient()
  const { form, formProps, submitting, problem, rest } = useServerForm<ApplicationSections>({
    submit: (_, request) => {
      const all = form.getFieldsValue(true) as ApplicationSections
      return editApplication({
        path: { id: application.id },
        body: { sections: { [section.key]: all[section.key] }, version: application.version },
        ...request,
      })
    },
    onDone: async () => {
      await queries.invalidateQueries()
      onSaved()
    },
  })
  return (
    <>
      {section.sheet && <SheetStep kind={section.sheet} application={application} />}
      <Form {...formProps} initialValues={{ [section.key]: application.form[section.key] ?? undefined }}>
        <ProblemAlert problem={problem} rest={rest} />
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
          <Button type="primary" htmlType="submit" loading={submitting}>
            {t('edit.saveSection')}
          </Button>
        </Space>
      </Form>
    </>
  )
}
