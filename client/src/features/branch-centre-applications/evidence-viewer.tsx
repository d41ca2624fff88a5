import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Card, Space, Spin } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationFile, EvidenceView } from '@/api/generated/types.gen'
import { linkToFile } from '@/api/files'
import { toProblem } from '@/api/problem'
import { EmptyState } from '@/shared/feedback/empty-state'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { FilePreview } from '@/shared/files/file-preview'
import './review.css'

export interface ShownEvidence extends EvidenceView {
  rule: string
}

interface EvidenceViewerProps {
  evidence: ShownEvidence | null
  files: readonly ApplicationFile[]
  onClose: () => void
}

/** The chosen evidence beside its requirement, through a link that works for minutes. */
export function EvidenceViewer({ evidence, files, onClose }: EvidenceViewerProps) {
  const { t } = useTranslation('branchCentreApplications')
  const file = files.find(({ id }) => id === evidence?.file)
  return (
    <Card
      size="small"
      className={`evidence-viewer ${evidence ? '' : 'is-empty'}`}
      title={evidence ? `${evidence.rule} · ${evidence.title ?? file?.name ?? ''}` : t('evidence.title')}
      extra={
        evidence && (
          <Space size={0}>
            <FilePreview fileId={evidence.file} text={t('evidence.apart')} />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t('evidence.close')}
              onClick={onClose}
            />
          </Space>
        )
      }
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
  if (file.type === 'Pdf') return <iframe src={`${url}#page=${page ?? 1}&navpanes=0&view=FitH`} title={file.name} />
  return <EmptyState text={t('evidence.notShown')} />
}
