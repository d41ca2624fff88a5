import { Card, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssessorViewHeld } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { FilePreview } from '@/shared/files/file-preview'

/** Every certificate that the assessor held, the present one first. */
export function AssessorCertificates({ certificates }: { certificates: readonly AssessorViewHeld[] }) {
  const { t } = useTranslation('assessors')
  if (certificates.length === 0) return null
  return (
    <Card size="small" title={t('certificates')}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="number"
        dataSource={[...certificates]}
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
