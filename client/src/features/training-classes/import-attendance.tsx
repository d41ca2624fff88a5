import { useTranslation } from 'react-i18next'
import { importAttendance, previewAttendanceImport } from '@/api/generated/sdk.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ImportedSheet } from '@/shared/files/imported-sheet'

/** Attendance of one or several classes from a sheet; nothing is written before the preview is confirmed. */
export default function ImportAttendanceScreen() {
  const { t } = useTranslation('trainingClasses')
  return (
    <PageFrame
      title={t('importing.title')}
      back={{ to: '/training-classes', text: t('list.title') }}
      lead={
        <>
          {t('importing.lead')}
          <br />
          {t('importing.columnsNeeded')}
        </>
      }
    >
      <ImportedSheet
        purpose="AttendanceSheet"
        preview={async (fileId) => (await previewAttendanceImport({ body: { fileId } })).data}
        importGood={async (fileId, request) =>
          (await importAttendance({ body: { fileId, onlyGoodRows: true }, ...request })).data
        }
      />
    </PageFrame>
  )
}
