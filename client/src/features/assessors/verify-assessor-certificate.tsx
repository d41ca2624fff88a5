import { useQuery } from '@tanstack/react-query'
import { Descriptions, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { verifyAssessorCertificateOptions } from '@/api/generated/@tanstack/react-query.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'

/** Where the QR code of an assessor's certificate leads. */
export default function VerifyAssessorCertificateScreen() {
  const { t } = useTranslation('assessors')
  const { t: registers } = useTranslation('registers')
  const number = useParam('number')
  const certificate = useQuery(verifyAssessorCertificateOptions({ path: { number } }))
  return (
    <PageFrame title={t('verify.title')} lead={number}>
      <Loaded query={certificate}>
        {(view) => (
          <>
            <Result
              status={view.inForce ? 'success' : 'warning'}
              title={t(view.inForce ? 'verify.inForce' : 'verify.notInForce')}
            />
            <Descriptions
              bordered
              size="small"
              column={1}
              items={[
                { key: 'name', label: t('verify.name'), children: view.nameMasked },
                { key: 'specialties', label: t('field.specialty'), children: view.specialties.join(registers('join')) },
                { key: 'centre', label: t('verify.centre'), children: view.centreName },
                { key: 'issued', label: t('field.issuedOn'), children: <DateText value={view.issuedOn} /> },
                { key: 'until', label: t('field.validUntil'), children: <DateText value={view.validUntil} /> },
              ]}
            />
          </>
        )}
      </Loaded>
    </PageFrame>
  )
}
