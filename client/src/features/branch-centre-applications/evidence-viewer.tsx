import { useQuery } from '@tanstack/react-query'
import { Card, Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationFile, EvidenceView } from '@/api/generated/types.gen'
import { linkToFile } from '@/api/files'
import { toProblem } from '@/api/problem'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'

export interface ShownEvidence extends EvidenceView {
  rule: string
}

interface EvidenceViewerProps {
  evidence: ShownEvidence | null
  files: readonly ApplicationFile[]
}

/** The chosen evidence beside its requirement, through a link that works for minutes. */
export function EvidenceViewer({ evidence, files }: EvidenceViewerProps) {
  const { t } = useTranslation('branchCentreApplications')
  const file = files.find(({ id }) => id === evidence?.file)
  return (
    <Card
      size="small"
      className="evidence-viewer"
      title={evidence ? `${evidence.rule} · ${evidence.title ?? file?.name ?? ''}` : t('evidence.title')}
      extra={evidence && <FilePreview fileId={evidence.file} text={t('evidence.apart')} />}
    >
      {evidence && file ? (
        <Content file={file} page={evidence.page ?? null} />
      ) : (
        <EmptyState text={t('evidence.choose')} />
      )}
    </Card>
  )
}

function Content({ file, page }: { file: ApplicationFile; page: number | null }) {
  const { t } = useTranslation('branchCentreApplications')
  const link = useQuery({ queryKey: ['file-link', file.id], queryFn: () => linkToFile(file.id), staleTime: 60_000 })
  if (link.error) return <ProblemAlert problem={toProblem(link.error)} onRetry={() => void link.refetch()} />
  if (!link.data) return <Spin />
  const { url } = link.data
  if (file.type === 'Jpeg' || file.type === 'Png') return <img src={url} alt={file.name} />
  if (file.type === 'Pdf') return <iframe src={page ? `${url}#page=${page}` : url} title={file.name} />
  return <EmptyState text={t('evidence.notShown')} />
}
