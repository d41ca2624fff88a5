import { Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { verifyCorrection } from '@/api/generated/sdk.gen'
import type { AuditSheet } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import type { ServerRequest } from '@/shared/forms/use-server-form'

/** An expert accepts the evidence, or says what it does not show. */
export function VerifyCorrection({ sheet, actionId }: { sheet: AuditSheet; actionId: string }) {
  const { t } = useTranslation('onSiteAudits')
  const verify = (accepted: boolean, remark: string | null, request: ServerRequest) =>
    verifyCorrection({
      path: { id: sheet.applicationId },
      body: { actionId, accepted, remark, version: sheet.version },
      ...request,
    })
  return (
    <Space>
      <ConfirmAction
        label={t('corrections.accept')}
        explain={t('corrections.acceptExplain')}
        button={{ type: 'primary' }}
        act={(_, request) => verify(true, null, request)}
      />
      <ConfirmAction
        label={t('corrections.reject')}
        reasonLength={2}
        button={{ danger: true }}
        act={(reason, request) => verify(false, reason, request)}
      />
    </Space>
  )
}
