import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { linkToFile } from '@/api/files'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useAction } from '@/shared/forms/use-action'

/** Opens a stored file in a new tab through a short-lived, audited link. */
export function FilePreview({ fileId, text }: { fileId: string; text?: string }) {
  const { t } = useTranslation('shared')
  const action = useAction(
    () => linkToFile(fileId),
    ({ url }) => {
      window.open(url, '_blank', 'noopener')
    },
  )
  return (
    <>
      <Button
        type="link"
        size="small"
        icon={<EyeOutlined />}
        loading={action.running}
        onClick={() => void action.run()}
      >
        {text ?? t('upload.preview')}
      </Button>
      <ProblemAlert problem={action.problem} />
    </>
  )
}
