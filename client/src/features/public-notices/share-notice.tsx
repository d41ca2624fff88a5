import { CalendarOutlined, ShareAltOutlined } from '@ant-design/icons'
import { Button, Modal, QRCode, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './share-notice.css'

/** The address of the notice, to send on or to scan, and its dates for a calendar. */
export function ShareNotice({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('publicNotices')
  const [open, setOpen] = useState(false)
  const address = `${location.origin}/notices/${id}`
  return (
    <>
      <Button icon={<ShareAltOutlined />} onClick={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Button icon={<CalendarOutlined />} href={`/api/public/training-notices/${id}/calendar`} download>
        {t('addToCalendar')}
      </Button>
      <Modal open={open} title={t('share')} footer={null} onCancel={() => setOpen(false)}>
        <div className="share-notice">
          <QRCode value={address} size={200} type="svg" bordered={false} aria-label={t('qrOf', { title })} role="img" />
          <Typography.Paragraph copyable={{ text: address }} className="break-anywhere">
            {address}
          </Typography.Paragraph>
        </div>
      </Modal>
    </>
  )
}

/** On paper only: where the notice is found with what has changed since. */
export function PrintedAddress({ id }: { id: string }) {
  const { t } = useTranslation('publicNotices')
  const address = `${location.origin}/notices/${id}`
  return (
    <div className="print-only share-notice">
      <QRCode value={address} size={120} type="svg" bordered={false} aria-hidden />
      <p>{t('printedAddress')}</p>
    </div>
  )
}
