import { InboxOutlined, PaperClipOutlined } from '@ant-design/icons'
import { Button, Progress, Upload } from 'antd'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { uploadFile, type Upload as RunningUpload } from '@/api/files'
import { toProblem, type Problem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { accessToken } from '@/shared/session/session'
import { FilePreview } from './file-preview'

interface UploadFieldProps {
  /** Given by `Form.Item`: the id of the stored file. */
  value?: string | null
  onChange?: (fileId: string | null) => void
  id?: string
  purpose: string
  /** As in `<input accept>`; also shown to the person. */
  accept?: string
  megabytes?: number
  disabled?: boolean
  /** Makes what is uploaded out of what was chosen; null when the person changed their mind. */
  prepare?: (file: File) => Promise<File | null>
}

/**
 * One file: chosen or dropped, uploaded with progress, sent again when a lost connection is back, previewed. Its value is the file's id.
 */
export function UploadField({
  value,
  onChange,
  id,
  purpose,
  accept = '.pdf,.jpg,.jpeg,.png',
  megabytes = 20,
  disabled,
  prepare,
}: UploadFieldProps) {
  const { t } = useTranslation('shared')
  const [file, setFile] = useState<File | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const running = useRef<RunningUpload | null>(null)
  const key = useRef('')

  const start = async (chosen: File, retry: boolean) => {
    if (!retry) key.current = crypto.randomUUID()
    setFile(chosen)
    setProblem(null)
    if (chosen.size > megabytes * 1024 * 1024) {
      setProblem(toProblem({ code: 'request.too-large', status: 413 }))
      return
    }
    setPercent(0)
    try {
      running.current = uploadFile(chosen, {
        purpose,
        token: await accessToken(),
        onProgress: setPercent,
        idempotencyKey: key.current,
      })
      onChange?.((await running.current.result).id)
    } catch (error) {
      setProblem(toProblem(error))
    } finally {
      setPercent(null)
    }
  }
  const choose = async (chosen: File) => {
    const file = prepare ? await prepare(chosen) : chosen
    if (file) await start(file, false)
  }
  const isLost = problem?.code === 'client.offline'
  const again = useEffectEvent(() => {
    if (file) void start(file, true)
  })
  useEffect(() => {
    if (!isLost) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isLost])
  const limits = t('upload.limits', {
    types: accept.replaceAll('.', '').replaceAll(',', ' / ').toUpperCase(),
    megabytes,
  })

  return (
    <div className="upload-field">
      <Upload.Dragger
        id={id}
        accept={accept}
        multiple={false}
        showUploadList={false}
        disabled={disabled === true || percent !== null}
        beforeUpload={(chosen) => {
          void choose(chosen)
          return false
        }}
      >
        {value ? <PaperClipOutlined aria-hidden /> : <InboxOutlined aria-hidden />}{' '}
        <span>{value ? `${file?.name ?? t('upload.done')} · ${t('action.replace')}` : t('upload.hint')}</span>
        <div className="upload-limits">{limits}</div>
      </Upload.Dragger>
      {percent !== null && (
        <div className="upload-progress">
          <Progress percent={percent} size="small" aria-label={t('upload.uploading', { percent })} />
          <Button size="small" onClick={() => running.current?.abort()}>
            {t('action.cancel')}
          </Button>
        </div>
      )}
      <ProblemAlert
        problem={problem}
        onRetry={file && problem?.status === 0 ? () => void start(file, true) : undefined}
      />
      {value && percent === null && <FilePreview fileId={value} />}
    </div>
  )
}
