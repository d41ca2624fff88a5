import { useTranslation } from 'react-i18next'
import { exportMyData } from '@/api/generated/sdk.gen'
import { DownloadButton } from '@/shared/files/download-button'

/** Record, proofs and certificates in one archive. */
export function ExportMyData() {
  const { t } = useTranslation('trainees')
  return (
    <DownloadButton
      name={`${t('export.fileName')}.zip`}
      label={t('export.button')}
      load={() => exportMyData({ parseAs: 'blob' })}
    />
  )
}
