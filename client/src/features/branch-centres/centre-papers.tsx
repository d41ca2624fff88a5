import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBranchCentreDocumentsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { BranchCentreView, CentreDocument } from '@/api/generated/types.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { FilePreview } from '@/shared/files/file-preview'
import { FittingTable } from '@/shared/tables/fitting-table'
import { PlaqueCard } from './hand-over-plaque'
import { RecallCard } from './record-paper-return'

/** Agreement, licence, plaque and scope document, with the hash under which each PDF is kept; who has the plaque. */
export function CentrePapers({ centre }: { centre: BranchCentreView }) {
  const documents = useQuery(getBranchCentreDocumentsOptions({ path: { id: centre.id } }))
  return (
    <Loaded query={documents}>
      {({ papers, plaque, recall }) => (
        <>
          <Papers papers={papers} />
          <PlaqueCard centre={centre} receipt={plaque ?? null} />
          {recall && <RecallCard centre={centre} recall={recall} />}
        </>
      )}
    </Loaded>
  )
}

function Papers({ papers }: { papers: CentreDocument[] }) {
  const { t } = useTranslation('branchCentres')
  return (
    <Card size="small" title={t('papers.title')}>
      <FittingTable
        rowKey="kind"
        rows={papers}
        columns={[
          { title: t('papers.kind'), render: (_, paper) => t(`papers.${paper.kind}`) },
          { title: t('papers.number'), dataIndex: 'number' },
          { title: t('papers.file'), render: (_, paper) => <FilePreview fileId={paper.fileId} /> },
          { title: 'SHA-256', render: (_, paper) => <code>{paper.sha256.slice(0, 16)}…</code> },
        ]}
      />
    </Card>
  )
}
