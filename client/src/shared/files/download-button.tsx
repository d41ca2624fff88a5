import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'
import { saveFile } from './save-file'

interface DownloadButtonProps {
  /** The file's name on the person's machine. */
  name: string
  label?: string
  /** A generated call with `parseAs: 'blob'`, which carries the person's token. */
  load: () => Promise<{ data: unknown }>
}

/** Fetches a file with the signed-in person's token and hands it to the browser. */
export function DownloadButton({ name, label, load }: DownloadButtonProps) {
  const { t } = useTranslation('shared')
  const download = useAction(async () => saveFile((await load()).data as Blob, name))
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={download.running} onClick={() => void download.run()}>
        {label ?? t('action.download')}
      </Button>
      <ProblemAlert problem={download.problem} />
    </>
  )
}
