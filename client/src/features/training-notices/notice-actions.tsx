import { useTranslation } from 'react-i18next'
import { closeTrainingNotice, publishTrainingNotice, withdrawTrainingNotice } from '@/api/generated/sdk.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

/** The steps that the notice's state allows its centre. */
export function NoticeActions({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const may = useMay('ManageTrainingNotices')
  const path = { id: notice.id }
  if (!may || notice.status === 'Withdrawn') return null
  return (
    <>
      {notice.status === 'Draft' && (
        <>
          <LinkButton to={`/training-notices/${notice.id}/edit`}>{t('revise')}</LinkButton>
          <ConfirmAction
            label={t('publish')}
            explain={t('publishExplain')}
            act={(_, request) => publishTrainingNotice({ path, body: { version: notice.version }, ...request })}
            button={{ type: 'primary' }}
          />
        </>
      )}
      {notice.status === 'Published' && (
        <>
          <LinkButton to={`/training-notices/${notice.id}/capacity`}>{t('changeCapacity')}</LinkButton>
          <LinkButton to={`/training-notices/${notice.id}/fees`}>{t('changeFees')}</LinkButton>
          <ConfirmAction
            label={t('close')}
            explain={t('closeExplain')}
            act={(_, request) => closeTrainingNotice({ path, body: { version: notice.version }, ...request })}
          />
        </>
      )}
      <ConfirmAction
        label={t('withdraw')}
        explain={t('withdrawExplain')}
        reasonLength={2}
        act={(reason, request) =>
          withdrawTrainingNotice({ path, body: { reason, version: notice.version }, ...request })
        }
        button={{ danger: true }}
      />
    </>
  )
}
