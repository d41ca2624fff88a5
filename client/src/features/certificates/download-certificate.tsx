import { useTranslation } from 'react-i18next'
import { downloadCertificate } from '@/api/generated/sdk.gen'
import { DownloadButton } from '@/shared/files/download-button'

/** The certificate as PDF. */
export function DownloadCertificate({ id, number }: { id: string; number: string }) {
  const { t } = useTranslation('certificates')
  return (
    <DownloadButton
      name={`${number}.pdf`}
      label={t('action.download')}
      load={() => downloadCertificate({ path: { id }, parseAs: 'blob' })}
    />
  )
}
