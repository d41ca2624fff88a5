import { CheckCircleOutlined, ClockCircleOutlined, SyncOutlined } from '@ant-design/icons'
import { Alert, Button, Space } from 'antd'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useSessionEnded } from '@/shared/session/ended-session'
import type { ApplicationDraft, DraftSnapshot } from './application-draft'
import './wizard.css'

export const useDraftSnapshot = (draft: ApplicationDraft): DraftSnapshot =>
  useSyncExternalStore(draft.subscribe, draft.snapshot)

/** Whether the server has what was typed, and what to do when it has not. */
export function SaveStatus({ draft }: { draft: ApplicationDraft }) {
  const { t } = useTranslation('branchCentreApplications')
  const { state, problem, restored, offered } = useDraftSnapshot(draft)
  const signedOut = useSessionEnded()
  useEffect(() => {
    if (!signedOut) void draft.flush()
  }, [draft, signedOut])
  if (problem?.status === 401) return <Alert type="warning" showIcon role="alert" title={t('save.signedOut')} />
  if (problem?.isConflict) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('save.conflict')}
        action={
          <Space>
            <Button onClick={() => void draft.overwrite()}>{t('save.overwrite')}</Button>
            <Button onClick={() => void draft.discard()}>{t('save.takeLatest')}</Button>
          </Space>
        }
      />
    )
  }
  if (state === 'refused') return <ProblemAlert problem={problem} onRetry={() => void draft.flush()} />
  if (state === 'kept') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('save.kept')}
        action={<Button onClick={() => void draft.flush()}>{t('save.now')}</Button>}
      />
    )
  }
  if (offered) {
    return (
      <Alert
        type="info"
        showIcon
        title={t('save.offered')}
        action={
          <Space>
            <Button onClick={() => draft.takeLeft()}>{t('save.take')}</Button>
            <Button onClick={() => void draft.discard()}>{t('save.drop')}</Button>
          </Space>
        }
      />
    )
  }
  return (
    <div className="save-status" role="status">
      {state === 'saved' ? (
        <CheckCircleOutlined />
      ) : state === 'saving' ? (
        <SyncOutlined spin />
      ) : (
        <ClockCircleOutlined />
      )}{' '}
      {t(`save.${state}`)}
      {restored && <span> {t('save.restored')}</span>}
    </div>
  )
}
