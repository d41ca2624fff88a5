import { useTranslation } from 'react-i18next'
import { printApplication } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DownloadButton } from '@/shared/files/download-button'

/** The filled form as PDF. */
export function PrintApplication({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <DownloadButton
      name={`${t('tab.form')}-${application.unitName || t('list.unnamed')}.pdf`}
      label={t('print.pdf')}
      load={() => printApplication({ path: { id: application.id }, parseAs: 'blob' })}
    />
  )
}
