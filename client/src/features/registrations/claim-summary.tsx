import { Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RegistrationView } from '@/api/generated/types.gen'
import { LevelText } from '@/shared/display/level-text'
import { LinkButton } from '@/shared/display/link-button'

interface ClaimSummaryProps {
  registration: RegistrationView
  /** Where the claim is corrected; left out while it is closed. */
  correctAt?: string
}

/** What the registration claims, for reading; with the way to correct it while that is open. */
export function ClaimSummary({ registration, correctAt }: ClaimSummaryProps) {
  const { t } = useTranslation('registrations')
  const { background, particulars } = registration
  return (
    <Card title={t('check.claim')} extra={correctAt && <LinkButton to={correctAt}>{t('correct.edit')}</LinkButton>}>
      <Descriptions column={{ xs: 1, md: 2 }}>
        <Descriptions.Item label={t('list.condition')} span="filled">
          {registration.conditionNumber} {registration.conditionText}
        </Descriptions.Item>
        <Descriptions.Item label={t('check.workYears')}>
          {t('check.years', { n: background.workYears })}
        </Descriptions.Item>
        <Descriptions.Item label={t('check.schooling')}>{t(`schooling.${background.schooling}`)}</Descriptions.Item>
        {background.major && <Descriptions.Item label={t('check.major')}>{background.major}</Descriptions.Item>}
        <Descriptions.Item label={t('list.employer')}>{particulars.employer}</Descriptions.Item>
        <Descriptions.Item label={t('check.province')}>{particulars.province}</Descriptions.Item>
        {background.priorCertificate && (
          <Descriptions.Item label={t('register.priorNumber')}>
            <LevelText level={background.priorCertificate.level} /> {background.priorCertificate.number}
          </Descriptions.Item>
        )}
        {background.title && (
          <Descriptions.Item label={t('register.titleLevel')}>
            {t(`titleLevel.${background.title.level}`)}
          </Descriptions.Item>
        )}
      </Descriptions>
    </Card>
  )
}
