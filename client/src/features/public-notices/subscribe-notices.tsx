import { CalendarOutlined } from '@ant-design/icons'
import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFilters } from '@/shared/routing/use-screen'
import { noticeSearch } from './search'

/** The address of a calendar that follows what the filters find now. */
export function SubscribeNotices() {
  const { t } = useTranslation(['publicNotices', 'shared'])
  const [open, setOpen] = useState(false)
  const [filters] = useFilters(noticeSearch)
  const query = new URLSearchParams(
    Object.entries(filters)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  ).toString()
  const address = `${location.origin}/api/public/training-notices/calendar${query && `?${query}`}`
  return (
    <>
      <Button icon={<CalendarOutlined />} onClick={() => setOpen(true)}>
        {t('subscribe')}
      </Button>
      <Modal open={open} title={t('subscribe')} footer={null} onCancel={() => setOpen(false)}>
        <p>{t('subscribeExplain')}</p>
        <Typography.Paragraph copyable={{ text: address }} className="break-anywhere">
          <a href={address.replace(/^https?:/, 'webcal:')}>{address}</a>
        </Typography.Paragraph>
      </Modal>
    </>
  )
}
