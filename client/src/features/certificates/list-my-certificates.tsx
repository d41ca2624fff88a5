import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { listMyCertificatesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { MyCertificate } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { DownloadCertificate } from './download-certificate'

/** The trainee's own certificates, each with its PDF and the page that others verify it on. */
export default function ListMyCertificatesScreen() {
  const { t } = useTranslation('certificates')
  const certificates = useQuery(listMyCertificatesOptions())
  return (
    <PageFrame title={t('mine')} lead={t('mineLead')}>
      <Loaded query={certificates}>
        {(own) =>
          own.length === 0 ? (
            <EmptyState text={t('mineEmpty')} />
          ) : (
            own.map((entry) => <CertificateCard key={entry.certificate.id} entry={entry} />)
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function CertificateCard({ entry }: { entry: MyCertificate }) {
  const { t } = useTranslation('certificates')
  const { certificate } = entry
  return (
    <Card
      title={
        <>
          {certificate.row.specialty} <LevelText level={certificate.row.level} />
        </>
      }
      extra={<StatusTag status={certificate.status} text={t(`status.${certificate.status}`)} />}
    >
      <p className="figures">{certificate.number}</p>
      <p>
        {certificate.centreName} · <DateText value={certificate.issuedOn} />
      </p>
      <Space wrap className="no-print">
        <DownloadCertificate id={certificate.id} number={certificate.number} />
        <Link to={entry.verificationPath as '/'}>{t('action.verify')}</Link>
      </Space>
    </Card>
  )
}
