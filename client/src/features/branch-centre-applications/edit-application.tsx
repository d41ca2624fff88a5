import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Card, Menu } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { submitApplication } from '@/api/generated/sdk.gen'
import type { ApplicationSections, ApplicationView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { readDraft, type Draft } from '@/shared/drafts/draft-store'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useFilters, useParam } from '@/shared/routing/use-screen'
import { useMe } from '@/shared/session/me'
import { AnswerReview } from './answer-review'
import { ApplicationDraft, draftName } from './application-draft'
import { ChecklistPanel } from './checklist-panel'
import { FileVersions } from './file-versions'
import { SaveStatus, useDraftSnapshot } from './save-status'
import { ScopeSupportCard } from './scope-support'
import { sectionSearch } from './search'
import { SectionForm } from './section-form'
import { sections } from './sections'
import './wizard.css'

/** The application, section by section, saved as it is written, beside what the regulation still misses. */
export default function EditApplicationScreen() {
  const id = useParam('applicationId')
  const me = useMe()
  const application = useQuery(getApplicationOptions({ path: { id } }))
  const left = useQuery({
    queryKey: ['draft', me.id, id],
    queryFn: () => readDraft<ApplicationSections>(me.id, draftName(id)),
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Loaded query={application}>
      {(view) => <Loaded query={left}>{(draft) => <Wizard application={view} left={draft} />}</Loaded>}
    </Loaded>
  )
}

interface WizardProps {
  application: ApplicationView
  left: Draft<ApplicationSections> | null
}

function Wizard({ application, left }: WizardProps) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const me = useMe()
  const [search, change] = useFilters(sectionSearch)
  const [draft] = useState(() => new ApplicationDraft(queries, me.id, application, left))
  const { revision } = useDraftSnapshot(draft)
  useEffect(() => () => void draft.flush(), [draft])
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
            act={async (_, request) => {
              if (!(await draft.flush())) throw draft.snapshot().problem ?? new Error('The form is not saved')
              return submitApplication({ path: { id: application.id }, body: { version: draft.version }, ...request })
            }}
            onDone={() => navigate({ to: detail as '/' })}
          />
        )
      }
    >
      {isOpen && application.kind !== 'Founding' && (
        <Alert type="info" showIcon title={t(`kindExplain.${application.kind}`)} />
      )}
      {isOpen ? <SaveStatus draft={draft} /> : <Alert type="info" showIcon title={t('edit.closed')} />}
      {isOpen && <AnswerReview key={`answers-${revision}`} application={application} draft={draft} />}
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
              key={`${section.key}-${revision}`}
              application={application}
              section={section}
              draft={draft}
              onNext={() => next && change({ section: next.key })}
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
