import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { exportMyData } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { saveFile } from '@/shared/files/save-file'
import { useAction } from '@/shared/forms/use-action'

/** Record, proofs and certificates in one archive. */
export function ExportMyData() {
  const { t } = useTranslation('trainees')
  const download = useAction(async () =>
    saveFile((await exportMyData({ parseAs: 'blob' })).data as Blob, `${t('export.fileName')}.zip`),
  )
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={download.running} onClick={() => void download.run()}>
        {t('export.button')}
      </Button>
      <ProblemAlert problem={download.problem} />
    </>
  )
}
