import { Card, Descriptions, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import type { VerifiedCertificate } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PrintButton } from '@/shared/display/print-button'
import { formatMoment } from '@/shared/format/dates'
import './verification.css'

/** The certified content and the status at this moment. */
export function CertificateFacts({ certificate }: { certificate: VerifiedCertificate }) {
  const { t } = useTranslation('certificateVerification')
  const valid = certificate.status === 'Issued'
  return (
    <Card className="medium" extra={<PrintButton />}>
      <Result
        status={valid ? 'success' : 'warning'}
        title={t(`found.${certificate.status}`)}
        subTitle={t(`foundText.${certificate.status}`)}
        className="verify-result"
      />
      <Descriptions bordered size="small" column={{ xs: 1, md: 2 }}>
        <Descriptions.Item label={t('holder')}>{certificate.holderName}</Descriptions.Item>
        <Descriptions.Item label={t('identity')}>{certificate.maskedIdentityNumber}</Descriptions.Item>
        <Descriptions.Item label={t('number')}>
          <span className="figures">{certificate.number}</span>
        </Descriptions.Item>
        <Descriptions.Item label={t('issuedOn')}>
          <DateText value={certificate.issuedOn} />
        </Descriptions.Item>
        <Descriptions.Item label={t('occupation')}>{certificate.occupationName}</Descriptions.Item>
        <Descriptions.Item label={t('specialty')}>{certificate.row.specialty}</Descriptions.Item>
        <Descriptions.Item label={t('level')}>
          <LevelText level={certificate.row.level} />
        </Descriptions.Item>
        <Descriptions.Item label={t('centre')}>{certificate.centreName}</Descriptions.Item>
        {!valid && (
          <Descriptions.Item label={t('statusSince')}>
            <DateText value={certificate.statusSince} />
          </Descriptions.Item>
        )}
        {certificate.replacedNumber && (
          <Descriptions.Item label={t('replaced')}>{certificate.replacedNumber}</Descriptions.Item>
        )}
      </Descriptions>
      <p className="page-lead">{t('checkedAt', { at: formatMoment(certificate.verifiedAt) })}</p>
    </Card>
  )
}
