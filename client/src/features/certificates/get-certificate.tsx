import { useQuery } from '@tanstack/react-query'
import { Descriptions, Space, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { getCertificateOptions } from '@/api/generated/@tanstack/react-query.gen'
import {
  reinstateCertificate,
  replaceCertificate,
  suspendCertificate,
  withdrawCertificate,
} from '@/api/generated/sdk.gen'
import type { CertificateDetails } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { DownloadCertificate } from './download-certificate'

/** One certificate: what it certifies, its state, and how it came there. */
export default function GetCertificateScreen() {
  const { t } = useTranslation('certificates')
  const id = useParam('id')
  const certificate = useQuery(getCertificateOptions({ path: { id } }))
  return (
    <PageFrame
      title={t('details')}
      lead={certificate.data?.certificate.number}
      back={{ to: '/certificates', text: t('title') }}
    >
      <Loaded query={certificate}>{(data) => <Details details={data} />}</Loaded>
    </PageFrame>
  )
}

function Details({ details }: { details: CertificateDetails }) {
  const { t } = useTranslation('certificates')
  const { certificate } = details
  return (
    <>
      <Descriptions column={{ xs: 1, md: 2 }} bordered size="small">
        <Descriptions.Item label={t('field.number')}>{certificate.number}</Descriptions.Item>
        <Descriptions.Item label={t('field.status')}>
          <StatusTag status={certificate.status} text={t(`status.${certificate.status}`)} />
        </Descriptions.Item>
        <Descriptions.Item label={t('field.holder')}>{certificate.holderName}</Descriptions.Item>
        <Descriptions.Item label={t('field.identity')}>{details.maskedIdentityNumber}</Descriptions.Item>
        <Descriptions.Item label={t('field.specialty')}>
          {certificate.occupationName} · {certificate.row.specialty}
        </Descriptions.Item>
        <Descriptions.Item label={t('field.level')}>
          <LevelText level={certificate.row.level} />
        </Descriptions.Item>
        <Descriptions.Item label={t('field.centre')}>{certificate.centreName}</Descriptions.Item>
        <Descriptions.Item label={t('field.issuedOn')}>
          <DateText value={certificate.issuedOn} />
        </Descriptions.Item>
        {details.replacedNumber && (
          <Descriptions.Item label={t('field.replaced')}>{details.replacedNumber}</Descriptions.Item>
        )}
      </Descriptions>
      <Steps details={details} />
      <h2 className="section-title">{t('history')}</h2>
      <Timeline
        items={details.history.map((turn) => ({
          content: (
            <>
              <DateText value={turn.at} time /> {t(`status.${turn.status}`)} {turn.reason}
            </>
          ),
        }))}
      />
    </>
  )
}

function Steps({ details }: { details: CertificateDetails }) {
  const { t } = useTranslation('certificates')
  const mayChange = useMay('ChangeCertificateStatus')
  const { id, number, status } = details.certificate
  const path = { id }
  return (
    <Space wrap className="no-print">
      <DownloadCertificate id={id} number={number} />
      {mayChange && status === 'Issued' && (
        <ConfirmAction
          label={t('action.suspend')}
          reasonLength={4}
          act={(reason, request) =>
            suspendCertificate({ path, body: { reason, version: details.version }, ...request })
          }
        />
      )}
      {mayChange && status === 'Suspended' && (
        <ConfirmAction
          label={t('action.reinstate')}
          reasonLength={4}
          act={(reason, request) =>
            reinstateCertificate({ path, body: { reason, version: details.version }, ...request })
          }
        />
      )}
      {mayChange && (status === 'Issued' || status === 'Suspended') && (
        <>
          <ConfirmAction
            label={t('action.replace')}
            explain={t('action.replaceExplain')}
            reasonLength={4}
            act={(reason, request) =>
              replaceCertificate({ path, body: { reason, version: details.version }, ...request })
            }
          />
          <ConfirmAction
            label={t('action.withdraw')}
            explain={t('action.withdrawExplain')}
            reasonLength={4}
            act={(reason, request) =>
              withdrawCertificate({ path, body: { reason, version: details.version }, ...request })
            }
            button={{ danger: true }}
          />
        </>
      )}
    </Space>
  )
}
