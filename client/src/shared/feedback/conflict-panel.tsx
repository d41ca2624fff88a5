import { Alert, Button, Space, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

interface ConflictPanelProps {
  /** What the person wanted to do, such as 退回. */
  step?: string
  /** What they wrote for it. */
  words?: string
  keepMine?: () => void
  takeLatest?: () => void
  onClose?: () => void
}

/** After a 409: nothing was changed, nothing that was typed is lost, and the newest record is on the screen. */
export function ConflictPanel({ step, words, keepMine, takeLatest, onClose }: ConflictPanelProps) {
  const { t } = useTranslation('shared')
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      className="problem-alert"
      closable={onClose && { onClose }}
      title={step ? t('conflict.stepTitle', { step }) : t('conflict.title')}
      description={
        <>
          <p>{t(keepMine ? 'conflict.compare' : 'conflict.explain')}</p>
          {words && (
            <Typography.Paragraph copyable className="wrap-name">
              {words}
            </Typography.Paragraph>
          )}
          {keepMine && (
            <Space wrap>
              <Button type="primary" onClick={keepMine}>
                {t('conflict.keepMine')}
              </Button>
              <Button onClick={takeLatest}>{t('conflict.takeLatest')}</Button>
            </Space>
          )}
        </>
      }
    />
  )
}
