import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'

interface WorkProgressProps {
  done: number
  total: number
  /** Left out while nothing runs. */
  onStop?: () => void
}

/** How far work in this page has come, with the way to stop it. */
export function WorkProgress({ done, total, onStop }: WorkProgressProps) {
  const { t } = useTranslation('shared')
  return (
    <div role="status" aria-live="polite">
      <Progress
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        aria-label={t('work.progress', { done, total })}
      />
      <span className="page-lead figures">{t('work.progress', { done, total })}</span>{' '}
      {onStop && <Button onClick={onStop}>{t('work.stop')}</Button>}
    </div>
  )
}
