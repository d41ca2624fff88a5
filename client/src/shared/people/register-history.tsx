import { Card, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RegisterEventView } from '@/api/generated/types.gen'
import { formatDay } from '@/shared/format/dates'

/** What happened to an entry of a register, latest first (A24.1). */
export function RegisterHistory({ history }: { history: readonly RegisterEventView[] }) {
  const { t } = useTranslation('registers')
  return (
    <Card size="small" title={t('history.title')}>
      <Timeline
        items={history.map((entry, index) => ({
          key: index,
          content: (
            <>
              <strong>{t(`history.steps.${entry.step}`)}</strong>{' '}
              <span className="muted">
                {formatDay(entry.on)} {entry.by ?? t('history.platform')}
              </span>
              {entry.note && <div>{entry.note}</div>}
            </>
          ),
        }))}
      />
    </Card>
  )
}
