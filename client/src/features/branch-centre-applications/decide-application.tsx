import { useNavigate } from '@tanstack/react-router'
import { Alert, Card, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approveBranchCentre, refuseApplication } from '@/api/generated/sdk.gen'
import type { ApplicationView, ScopeRow } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { ScopeChoice } from './scope-choice'

/** The decision: all or part of the scope that the audit confirmed, or a refusal with its reason. */
export function DecideApplication({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const navigate = useNavigate()
  const confirmed = application.audit?.confirmedScope ?? []
  const [scope, setScope] = useState<ScopeRow[]>(confirmed)
  const path = { id: application.id }
  if (!application.mayDecide) return <Alert type="warning" showIcon title={t('decision.fourEyes')} />
  return (
    <Card size="small" title={t('decision.due')}>
      <p>{t('decision.explain')}</p>
      <ScopeChoice rows={confirmed} value={scope} onChange={setScope} />
      <Space wrap className="form-actions">
        <ConfirmAction
          label={t('decision.approve')}
          explain={t('decision.approveExplain', { n: scope.length })}
          button={{ type: 'primary', disabled: application.audit?.passed !== true || scope.length === 0 }}
          act={async (_, request) =>
            (await approveBranchCentre({ path, body: { scope, version: application.version }, ...request })).data
          }
          onDone={(centreId) => navigate({ to: `/branch-centres/${centreId}` as '/' })}
        />
        <ConfirmAction
          label={t('decision.refuse')}
          reasonLength={2}
          button={{ danger: true }}
          act={(reason, request) =>
            refuseApplication({ path, body: { reason, version: application.version }, ...request })
          }
        />
      </Space>
    </Card>
  )
}
