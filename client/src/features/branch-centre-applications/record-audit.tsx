import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Card, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getApplicationChecklistOptions, getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { recordAudit } from '@/api/generated/sdk.gen'
import type { ApplicationView, RequirementView, ScopeRow } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { todayInZone } from '@/shared/format/dates'
import { useAction } from '@/shared/forms/use-action'
import { useParam } from '@/shared/routing/use-screen'
import { AuditItemFields } from './audit-item'
import { AuditSignatures } from './audit-signatures'
import { appliedScope, entriesOf, valuesOf, type AuditValues } from './audit-values'
import { ScopeChoice } from './scope-choice'
import { DayInput } from './section-inputs'

/** The audit on site, requirement by requirement, for a tablet. */
export default function RecordAuditScreen() {
  const id = useParam('applicationId')
  const application = useQuery(getApplicationOptions({ path: { id } }))
  const checklist = useQuery(getApplicationChecklistOptions({ path: { id } }))
  return (
    <Loaded query={application}>
      {(view) => (
        <Loaded query={checklist}>{(list) => <Audit application={view} requirements={list.requirements} />}</Loaded>
      )}
    </Loaded>
  )
}

function Audit({ application, requirements }: { application: ApplicationView; requirements: RequirementView[] }) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const [form] = Form.useForm<AuditValues>()
  const [auditedOn, setAuditedOn] = useState<string>(application.audit?.auditedOn ?? todayInZone())
  const applied = appliedScope(application)
  const recorded = application.audit?.confirmedScope ?? []
  const [confirmed, setConfirmed] = useState<ScopeRow[]>(recorded.length > 0 ? recorded : applied)
  const detail = `/branch-centre-applications/${application.id}`
  const save = useAction((request, values: AuditValues) =>
    recordAudit({
      path: { id: application.id },
      body: {
        auditedOn,
        items: entriesOf(
          values,
          requirements.map((one) => one.rule),
        ),
        confirmedScope: confirmed,
        version: application.version,
      },
      ...request,
    }),
  )
  const conformAll = () =>
    form.setFieldsValue(
      valuesOf(requirements.map((one) => ({ rule: one.rule, score: 'Conform', photos: [], correctiveActions: [] }))),
    )
  return (
    <PageFrame title={t('audit.title')} lead={application.unitName} back={{ to: detail, text: t('title') }}>
      <Form
        form={form}
        layout="vertical"
        initialValues={valuesOf(application.audit?.items ?? [])}
        onFinish={() => void save.run(form.getFieldsValue(true) as AuditValues)}
        scrollToFirstError
      >
        <Card size="small" title={t('audit.visit')}>
          <Form.Item label={t('audit.auditedOn')}>
            <DayInput value={auditedOn} onChange={(day) => setAuditedOn(day ?? todayInZone())} />
          </Form.Item>
          <Button onClick={conformAll}>{t('audit.conformAll')}</Button>
        </Card>
        <div className="review-rows">
          {requirements.map((requirement) => (
            <AuditItemFields key={requirement.rule} requirement={requirement} />
          ))}
        </div>
        <Card size="small" title={t('audit.confirmedScope')}>
          <ScopeChoice rows={applied} value={confirmed} onChange={setConfirmed} />
        </Card>
        <ProblemAlert problem={save.problem} />
        <div className="form-actions">
          <Button type="primary" size="large" htmlType="submit" loading={save.running}>
            {t('audit.save')}
          </Button>
        </div>
      </Form>
      <AuditSignatures application={application} onConcluded={() => void navigate({ to: detail as '/' })} />
    </PageFrame>
  )
}
