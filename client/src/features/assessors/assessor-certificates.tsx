import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssessorViewHeld } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { FilePreview } from '@/shared/files/file-preview'
import { FittingTable } from '@/shared/tables/fitting-table'

/** Every certificate that the assessor held, the present one first. */
export function AssessorCertificates({ certificates }: { certificates: readonly AssessorViewHeld[] }) {
  const { t } = useTranslation('assessors')
  if (certificates.length === 0) return null
  return (
    <Card size="small" title={t('certificates')}>
      <FittingTable
        rowKey="number"
        rows={certificates}
        columns={[
          { title: t('field.certificate'), dataIndex: 'number' },
          { title: t('field.issuedOn'), render: (_, held) => <DateText value={held.issuedOn} /> },
          { title: t('field.validUntil'), render: (_, held) => <DateText value={held.validUntil} /> },
          {
            title: t('field.file'),
            render: (_, held) => (held.file ? <FilePreview fileId={held.file} /> : t('beforePlatform')),
          },
        ]}
      />
    </Card>
  )
}
