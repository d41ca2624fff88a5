import { Empty } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Nothing to show: why, and what to do next. */
export function EmptyState({ text, children }: { text?: string; children?: ReactNode }) {
  const { t } = useTranslation('shared')
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? t('list.empty')} className="empty-state">
      {children}
    </Empty>
  )
}
