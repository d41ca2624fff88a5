import { useQuery } from '@tanstack/react-query'
import { Card, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBranchCentreHistoryOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { CentreTurnView } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { Loaded } from '@/shared/feedback/loaded'
import { FilePreview } from '@/shared/files/file-preview'
import { articleText } from '@/shared/format/article'
import { formatDay } from '@/shared/format/dates'

/** What happened to the centre since its approval, latest first. */
export function CentreHistory({ centreId }: { centreId: string }) {
  const { t } = useTranslation('branchCentres')
  const history = useQuery(getBranchCentreHistoryOptions({ path: { id: centreId } }))
  return (
    <Card size="small" title={t('history.title')}>
      <Loaded query={history}>
        {(turns) => <Timeline items={turns.map((turn, index) => ({ key: index, content: <Turn turn={turn} /> }))} />}
      </Loaded>
    </Card>
  )
}

function Turn({ turn }: { turn: CentreTurnView }) {
  const { t } = useTranslation('branchCentres')
  const shown = turn.kind === 'Approved' || turn.kind === 'Renewed' ? [] : turn.rows
  return (
    <>
      <strong>{t(`history.kind.${turn.kind}`)}</strong>{' '}
      <span className="muted">
        {formatDay(turn.on)} {turn.by}
      </span>
      {(turn.reason ?? turn.article) && (
        <div>
          {turn.article && <span className="muted">{articleText(turn.article)?.name} </span>}
          {turn.reason}
        </div>
      )}
      {shown.map((row) => (
        <div key={`${row.specialty}-${row.level}`}>
          {row.specialty} <LevelText level={row.level} />
        </div>
      ))}
      {turn.evidence.map((file) => (
        <FilePreview key={file} fileId={file} text={t('history.evidence')} />
      ))}
      {turn.replacedPapers.map((file) => (
        <FilePreview key={file} fileId={file} text={t('history.replaced')} />
      ))}
    </>
  )
}
