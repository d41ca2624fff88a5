import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { downloadCertificate } from '@/api/generated/sdk.gen'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { saveFile } from '@/shared/files/save-file'
import { useAction } from '@/shared/forms/use-action'

/** Fetches the certificate's PDF with the signed-in person's token and hands it to the browser. */
export function DownloadButton({ id, number }: { id: string; number: string }) {
  const { t } = useTranslation('certificates')
  const download = useAction(async () => {
    const file = (await downloadCertificate({ path: { id }, parseAs: 'blob' })).data as unknown as Blob
    saveFile(file, `${number}.pdf`)
  })
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={download.running} onClick={() => void download.run()}>
        {t('action.download')}
      </Button>
      <ProblemAlert problem={download.problem} />
    </>
  )
}
