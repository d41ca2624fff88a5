import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TeacherProfileInput } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { FilePreview } from '@/shared/files/file-preview'
import { FittingTable } from '@/shared/tables/fitting-table'

interface TeacherTitlesProps {
  title: string
  profile: TeacherProfileInput
  withSpecialties?: boolean
}

/** Titles with their proofs beside them. */
export function TeacherTitles({ title, profile, withSpecialties = false }: TeacherTitlesProps) {
  const { t } = useTranslation('teachers')
  const { t: registers } = useTranslation('registers')
  return (
    <Card size="small" title={title}>
      {withSpecialties && <p>{t('specialtiesOf', { names: profile.specialties.join(registers('join')) })}</p>}
      <FittingTable
        rowKey={(row) => `${row.name}-${row.certificateNumber}`}
        rows={profile.titles}
        columns={[
          { title: t('titles.name'), dataIndex: 'name' },
          { title: t('titles.level'), render: (_, row) => t(`titleLevel.${row.level}`) },
          { title: t('titles.specialty'), dataIndex: 'specialty' },
          { title: t('titles.certificateNumber'), dataIndex: 'certificateNumber' },
          { title: t('titles.awardedOn'), render: (_, row) => <DateText value={row.awardedOn} /> },
          {
            title: t('titles.validUntil'),
            render: (_, row) => (row.validUntil ? <DateText value={row.validUntil} /> : t('titles.forEver')),
          },
          { title: t('titles.proof'), render: (_, row) => row.proof && <FilePreview fileId={row.proof} /> },
        ]}
      />
    </Card>
  )
}
