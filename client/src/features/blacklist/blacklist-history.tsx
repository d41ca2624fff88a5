import { Card, Tag, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BlacklistEventView, BlacklistStatus } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { FilePreview } from '@/shared/files/file-preview'

const tones: Record<BlacklistStatus, string> = {
  InForce: 'error',
  Disputed: 'warning',
  Lifted: 'default',
  Expired: 'default',
}

export function BlacklistTag({ status }: { status: BlacklistStatus }) {
  const { t } = useTranslation('blacklist')
  return <Tag color={tones[status]}>{t(`status.${status}`)}</Tag>
}

/** Entry, objections and decisions in the order in which they happened; `withFiles` for whoever may see them. */
export function BlacklistHistory({
  history,
  withFiles,
}: {
  history: readonly BlacklistEventView[]
  withFiles: boolean
}) {
  const { t } = useTranslation('blacklist')
  return (
    <Card size="small" title={t('history')}>
      <Timeline
        items={history.map((past, index) => ({
          key: index,
          content: (
            <>
              <strong>{t(`step.${past.step}`)}</strong>{' '}
              <span className="muted">
                <DateText value={past.at} /> {past.by}
              </span>
              {past.groundBefore && <div className="muted">{t('groundBefore', { ground: past.groundBefore })}</div>}
              <div>{past.text}</div>
              {withFiles &&
                past.fileIds.map((file, number) => (
                  <FilePreview key={file} fileId={file} text={t('file', { n: number + 1 })} />
                ))}
            </>
          ),
        }))}
      />
    </Card>
  )
}
