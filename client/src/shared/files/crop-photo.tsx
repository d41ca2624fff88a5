import { Alert, Modal, Slider } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import Cropper, { type Area, type MediaSize } from 'react-easy-crop'
import 'react-easy-crop/react-easy-crop.css'
import { useTranslation } from 'react-i18next'
import { cropLargest, drawPhoto, photoSize } from './large-one-inch-photo'
import { uprightPhoto } from './upright-photo'
import './crop-photo.css'

interface Asked {
  file: File
  address: string
  answer: (file: File | null) => void
}

interface CropPhoto {
  /** Shows the picture for cropping; answers the photo, or null when the person changed their mind. */
  crop: (file: File) => Promise<File | null>
  dialog: ReactNode
}

/** The large one-inch photo (A13.3) cut out of any picture, in the page: by touch, mouse or keyboard. */
export function useCropPhoto(): CropPhoto {
  const [asked, setAsked] = useState<Asked | null>(null)
  const crop = async (file: File) => {
    const upright = await uprightPhoto(file)
    return new Promise<File | null>((resolve) => {
      const address = URL.createObjectURL(upright)
      const answer = (photo: File | null) => {
        URL.revokeObjectURL(address)
        setAsked(null)
        resolve(photo)
      }
      setAsked({ file: upright, address, answer })
    })
  }
  return { crop, dialog: asked && <CropDialog key={asked.address} {...asked} /> }
}

function CropDialog({ file, address, answer }: Asked) {
  const { t } = useTranslation('shared')
  const [position, setPosition] = useState({ x: 0, y: 0 })
  const [zoom, setZoom] = useState(1)
  const [furthest, setFurthest] = useState<number | null>(null)
  const [shown, setShown] = useState(false)
  const area = useRef<Area | null>(null)
  const measure = ({ naturalWidth, naturalHeight }: MediaSize) =>
    setFurthest(cropLargest(naturalWidth, naturalHeight) / photoSize.width)
  const tooSmall = furthest !== null && furthest < 1
  const use = async () => {
    if (area.current) answer(await drawPhoto(address, area.current, file.name))
  }
  return (
    <Modal
      open
      title={t('photo.title')}
      okText={t('photo.use')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: furthest === null || tooSmall }}
      onOk={() => void use()}
      onCancel={() => answer(null)}
      afterOpenChange={setShown}
    >
      <p className="page-lead">{t('photo.help')}</p>
      {tooSmall && <Alert type="warning" showIcon role="alert" title={t('photo.tooSmall', photoSize)} />}
      <div className="crop-photo">
        {shown && (
          <Cropper
            image={address}
            crop={position}
            zoom={zoom}
            maxZoom={Math.max(1, Math.min(5, furthest ?? 1))}
            aspect={photoSize.width / photoSize.height}
            keyboardStep={8}
            disableAutomaticStylesInjection
            cropperProps={{ 'aria-label': t('photo.area'), role: 'application' }}
            mediaProps={{ alt: '', onError: () => answer(file) }}
            onCropChange={setPosition}
            onZoomChange={setZoom}
            onCropAreaChange={(_, pixels) => (area.current = pixels)}
            onMediaLoaded={measure}
          />
        )}
      </div>
      <label className="crop-zoom">
        <span>{t('photo.zoom')}</span>
        <Slider
          min={1}
          max={Math.max(1, Math.min(5, furthest ?? 1))}
          step={0.05}
          value={zoom}
          disabled={furthest === null || furthest <= 1}
          onChange={setZoom}
          ariaLabelForHandle={t('photo.zoom')}
          tooltip={{ open: false }}
        />
      </label>
    </Modal>
  )
}
