import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { settleFeeFlag } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

/** Fees outside the reference range, which the society looks at, and what it found (A10.1). */
export function FeeFlag({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const may = useMay('SuperviseTrainingNotices')
  const { feeSettlement: settled } = notice
  if (notice.feesFlagged)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('flag.title')}
        description={t('flag.explain')}
        action={
          may && (
            <ConfirmAction
              label={t('flag.settle')}
              explain={t('flag.settleExplain')}
              reasonLength={2}
              act={(finding, request) =>
                settleFeeFlag({ path: { id: notice.id }, body: { finding, version: notice.version }, ...request })
              }
            />
          )
        }
      />
    )
  if (!settled) return null
  return (
    <Alert
      type="info"
      showIcon
      title={t('flag.settled', { version: settled.version })}
      description={
        <>
          {settled.finding} · <DateText value={settled.at} />
        </>
      }
    />
  )
}
