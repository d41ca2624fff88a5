import { Alert, Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { signAgreement } from '@/api/generated/sdk.gen'
import type { ApplicationView } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { SignAction } from '@/shared/feedback/sign-action'
import { FilePreview } from '@/shared/files/file-preview'
import { useMay } from '@/shared/session/me'

/** The agreement as offered, who has signed it, and the applicant's signature where it is due. */
export function AgreementCard({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('branchCentreApplications')
  const mayApply = useMay('ApplyForBranchCentre')
  const { agreement } = application
  if (!agreement) return null
  const isDue = !agreement.applicantSignedAt && application.status === 'Audited'
  const signed = (at: string | null | undefined) => (at ? <DateText value={at} /> : t('agreement.notSigned'))
  return (
    <Card size="small" title={t('agreement.title', { number: agreement.number })}>
      {isDue && mayApply && <Alert type="info" showIcon title={t('agreement.due')} className="card-alert" />}
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: 'term',
            label: t('agreement.term'),
            children: <DateRange from={agreement.validFrom} to={agreement.validUntil} />,
          },
          { key: 'scope', label: t('agreement.scope'), children: t('agreement.rows', { n: agreement.scope.length }) },
          { key: 'applicant', label: t('agreement.byApplicant'), children: signed(agreement.applicantSignedAt) },
          { key: 'society', label: t('agreement.bySociety'), children: signed(agreement.societySignedAt) },
        ]}
      />
      <div className="form-actions">
        <FilePreview fileId={agreement.fileId} />
        {isDue && mayApply && (
          <SignAction
            label={t('agreement.sign')}
            explain={t('agreement.signExplain', { number: agreement.number })}
            button={{ type: 'primary' }}
            act={(signature, request) =>
              signAgreement({
                path: { id: application.id },
                body: { ...signature, documentHash: agreement.sha256, version: application.version },
                ...request,
              })
            }
          />
        )}
      </div>
    </Card>
  )
}
