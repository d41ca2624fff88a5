import { Button, Card } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmAuditedScope } from '@/api/generated/sdk.gen'
import type { AuditSheet, ScopeRow } from '@/api/generated/types.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { todayInZone } from '@/shared/format/dates'
import { useAction } from '@/shared/forms/use-action'
import { ScopeChoice } from './scope-choice'
import { DayInput } from './section-inputs'
import './audit.css'

/** The day of the visit and the rows whose conditions were found fulfilled; said by the team, with a connection. */
export function AuditScope({ sheet, online }: { sheet: AuditSheet; online: boolean }) {
  const { t } = useTranslation('onSiteAudits')
  const [day, setDay] = useState(sheet.auditedOn ?? sheet.visitOn ?? todayInZone())
  const [scope, setScope] = useState<ScopeRow[]>(sheet.auditedOn ? sheet.confirmedScope : sheet.appliedScope)
  const confirm = useAction((request) =>
    confirmAuditedScope({
      path: { id: sheet.applicationId },
      body: { auditedOn: day, scope, version: sheet.version },
      ...request,
    }),
  )
  return (
    <Card size="small" title={t('scope.title')}>
      <ProblemAlert problem={confirm.problem} />
      <div className="audit-day">
        <label>
          <span>{t('auditedOn')}</span>
          <DayInput value={day} onChange={(next) => setDay(next ?? todayInZone())} />
        </label>
      </div>
      <p className="muted">{t('scope.explain')}</p>
      <ScopeChoice rows={sheet.appliedScope} value={scope} onChange={setScope} />
      <div className="form-actions">
        <Button size="large" disabled={!online} loading={confirm.running} onClick={() => void confirm.run()}>
          {t('scope.confirm')}
        </Button>
      </div>
    </Card>
  )
}
