import { Table, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { FilePreview } from '@/shared/files/file-preview'
import { placeOf } from './places'

/** Every file that was ever put into the form: current and former versions with who, when and SHA-256. */
export function FileVersions({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  if (application.fileVersions.length === 0) return <EmptyState text={t('versions.none')} />
  const files = new Map(application.files.map((file) => [file.id, file]))
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={(version) => `${version.slot}-${version.number}`}
      dataSource={application.fileVersions}
      columns={[
        { title: t('versions.place'), render: (_, { slot }) => placeOf(application.form, slot, t) },
        {
          title: t('versions.file'),
          render: (_, { file }) => <FilePreview fileId={file} text={files.get(file)?.name} />,
        },
        {
          title: t('versions.version'),
          render: (_, version) => (
            <>
              {t('versions.number', { n: version.number })}{' '}
              <Tag color={version.isCurrent ? 'success' : 'default'}>
                {t(version.isCurrent ? 'versions.current' : 'versions.former')}
              </Tag>
            </>
          ),
        },
        { title: t('versions.by'), render: (_, { by }) => by ?? '—' },
        { title: t('versions.at'), render: (_, { at }) => <DateText value={at} time /> },
        {
          title: 'SHA-256',
          render: (_, { file }) => {
            const hash = files.get(file)?.sha256
            return hash ? (
              <Typography.Text code copyable={{ text: hash }}>
                {hash.slice(0, 12)}…
              </Typography.Text>
            ) : (
              '—'
            )
          },
        },
      ]}
    />
  )
}
