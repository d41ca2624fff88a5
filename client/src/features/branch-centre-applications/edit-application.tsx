import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Card, Menu } from 'antd'
import { useTranslation } from 'react-i18next'
import { getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { submitApplication } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useFilters, useParam } from '@/shared/routing/use-screen'
import { ChecklistPanel } from './checklist-panel'
import { FileVersions } from './file-versions'
import { ReturnedReasons } from './returned-reasons'
import { ScopeSupportCard } from './scope-support'
import { sectionSearch } from './search'
import { SectionForm } from './section-form'
import { sections } from './sections'

/** The application, section by section, beside what the regulation still misses. */
export default function EditApplicationScreen() {
  const id = useParam('applicationId')
  const application = useQuery(getApplicationOptions({ path: { id } }))
  return <Loaded query={application}>{(view) => <Wizard application={view} />}</Loaded>
}

function Wizard({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const [search, change] = useFilters(sectionSearch)
  const index = Math.max(
    0,
    sections.findIndex((section) => section.key === search.section),
  )
  const section = sections[index]
  const next = sections[index + 1]
  const detail = `/branch-centre-applications/${application.id}`
  if (!section) throw new RangeError('The form has no such section')
  const isOpen = application.status === 'Draft' || application.status === 'Returned'
  return (
    <PageFrame
      title={t('edit.title')}
      lead={application.unitName || t('edit.lead')}
      back={{ to: detail, text: t('title') }}
      actions={
        isOpen && (
          <ConfirmAction
            label={t('edit.submit')}
            explain={t('edit.submitExplain')}
            button={{ type: 'primary' }}
            act={(_, request) =>
              submitApplication({ path: { id: application.id }, body: { version: application.version }, ...request })
            }
            onDone={() => navigate({ to: detail as '/' })}
          />
        )
      }
    >
      {!isOpen && <Alert type="info" showIcon title={t('edit.closed')} />}
      <ReturnedReasons application={application} />
      <div className="wizard">
        <Menu
          className="wizard-steps"
          selectedKeys={[section.key]}
          onClick={({ key }) => change({ section: key })}
          items={sections.map((one, position) => ({
            key: one.key,
            label: `${position + 1}. ${t(`section.${one.key}`)}`,
          }))}
        />
        <Card className="wizard-form" title={t(`section.${section.key}`)}>
          {isOpen && (
            <SectionForm
              key={section.key}
              application={application}
              section={section}
              onSaved={() => next && change({ section: next.key })}
            />
          )}
        </Card>
        <ChecklistPanel applicationId={application.id} />
      </div>
      {section.key === 'attachments' ? (
        <Card size="small" title={t('tab.files')}>
          <FileVersions application={application} />
        </Card>
      ) : (
        <ScopeSupportCard applicationId={application.id} />
      )}
    </PageFrame>
  )
}
