import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '@/shared/display/page-frame'
import { privacyNoticeVersion } from './privacy-notice-version'

const paragraphs = ['what', 'who', 'how', 'long', 'rights'] as const

export default function PrivacyNoticeScreen() {
  const { t } = useTranslation('accounts')
  return (
    <PageFrame title={t('privacy.title')} lead={t('privacy.version', { version: privacyNoticeVersion })}>
      <Card className="medium">
        {paragraphs.map((one) => (
          <p key={one}>{t(`privacy.paragraphs.${one}`)}</p>
        ))}
      </Card>
    </PageFrame>
  )
}
