import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { verifyCertificateByTokenOptions } from '@/api/generated/@tanstack/react-query.gen'
import { toProblem } from '@/api/problem'
import { PageFrame } from '@/shared/display/page-frame'
import { ProblemAlert } from '@/shared/feedback/problem-alert'
import { useParam } from '@/shared/routing/use-screen'
import { CertificateFacts } from './certificate-facts'

/** Where the QR code of a certificate leads. */
export default function VerifyCertificateByTokenScreen() {
  const { t } = useTranslation('certificateVerification')
  const token = useParam('token')
  const certificate = useQuery(verifyCertificateByTokenOptions({ path: { token } }))
  return (
    <PageFrame title={t('title')} actions={<Link to="/verify">{t('again')}</Link>}>
      {certificate.data && <CertificateFacts certificate={certificate.data} />}
      {certificate.error && <ProblemAlert problem={toProblem(certificate.error)} />}
      {certificate.isPending && <Skeleton active />}
    </PageFrame>
  )
}
