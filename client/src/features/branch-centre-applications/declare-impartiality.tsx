import { Card, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { declareImpartiality, recuseFromAudit } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'

/** An expert takes the audit on with a declaration, or steps back with a reason. */
export function DeclareImpartiality({
  application,
  onRecused,
}: {
  application: ApplicationView
  onRecused: () => void
}) {
  const { t } = useTranslation('onSiteAudits')
  const path = { id: application.id }
  const { version } = application
  return (
    <Card size="small" title={t('impartiality.title')}>
      <p>{t('impartiality.explain', { unit: application.unitName })}</p>
      <Space wrap>
        <ConfirmAction
          label={t('impartiality.declare')}
          explain={t('impartiality.declaration', { unit: application.unitName })}
          button={{ type: 'primary' }}
          act={(_, request) => declareImpartiality({ path, body: { version }, ...request })}
        />
        <RecuseFromAudit application={application} onRecused={onRecused} />
      </Space>
    </Card>
  )
}

export function RecuseFromAudit({ application, onRecused }: { application: ApplicationView; onRecused: () => void }) {
  const { t } = useTranslation('onSiteAudits')
  return (
    <ConfirmAction
      label={t('impartiality.recuse')}
      explain={t('impartiality.recuseExplain')}
      reasonLength={2}
      act={(reason, request) =>
        recuseFromAudit({ path: { id: application.id }, body: { reason, version: application.version }, ...request })
      }
      onDone={onRecused}
    />
  )
}
