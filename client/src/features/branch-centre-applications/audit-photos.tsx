import { CameraOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilePreview } from '@/shared/files/file-preview'
import { auditStore } from './audit-store'
import './audit.css'

interface AuditPhotosProps {
  value: readonly string[]
  onChange: (photos: string[]) => void
  keepPhoto: (file: File) => Promise<string>
}

/** Photos of one item: taken with the camera or chosen, kept on the device until there is a connection. */
export function AuditPhotos({ value, onChange, keepPhoto }: AuditPhotosProps) {
  const { t } = useTranslation('onSiteAudits')
  const input = useRef<HTMLInputElement>(null)
  const add = async (files: FileList | null) => {
    if (!files) return
    const kept = await Promise.all([...files].map(keepPhoto))
    onChange([...value, ...kept])
  }
  return (
    <div className="audit-photos">
      {value.map((photo) => (
        <figure key={photo}>
          <Photo id={photo} />
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t('removePhoto')}
            onClick={() => onChange(value.filter((other) => other !== photo))}
          />
        </figure>
      ))}
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png"
        multiple
        hidden
        aria-label={t('addPhoto')}
        onChange={(event) => {
          void add(event.target.files).then(() => {
            if (input.current) input.current.value = ''
          })
        }}
      />
      <Button icon={<CameraOutlined />} onClick={() => input.current?.click()}>
        {t('addPhoto')}
      </Button>
    </div>
  )
}

/** A photo still on the device as a picture, a stored one behind its link. */
function Photo({ id }: { id: string }) {
  const { t } = useTranslation('onSiteAudits')
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let url: string | null = null
    let gone = false
    void auditStore.photo(id).then((kept) => {
      if (!kept || gone) return
      url = URL.createObjectURL(kept.file)
      setAddress(url)
    })
    return () => {
      gone = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [id])
  return address ? <img src={address} alt={t('photo')} /> : <FilePreview fileId={id} text={t('photo')} />
}
