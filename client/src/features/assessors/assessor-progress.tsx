import { Card, Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AssessorView } from '@/api/generated/types.gen'
import { formatDay, formatMoment } from '@/shared/format/dates'

/** How far the assessor is on the way from nomination to work, for a first certificate or a renewal. */
export function AssessorProgress({ assessor }: { assessor: AssessorView }) {
  const { t } = useTranslation('assessors')
  const { entry, preparation, commitment, certificates } = assessor
  const renewing = preparation && certificates.length > 0
  const at = preparation
    ? preparation.passed
      ? 3
      : preparation.trainedOn
        ? 2
        : 1
    : entry.status === 'Candidate'
      ? 0
      : entry.status === 'Certified'
        ? 4
        : 5
  const examined =
    preparation?.examinedOn && t(preparation.passed ? 'way.passedWith' : 'way.failedWith', { score: preparation.score })
  return (
    <Card size="small" title={t(renewing ? 'way.renewal' : 'way.title')}>
      <Steps
        responsive
        size="small"
        current={at}
        status={preparation?.passed === false ? 'error' : undefined}
        items={[
          { title: t('way.nominated') },
          {
            title: t('way.course'),
            content: preparation && (
              <>
                <div>{preparation.courseTitle}</div>
                {typeof preparation.hoursAttended === 'number' && t('way.hours', { hours: preparation.hoursAttended })}
              </>
            ),
          },
          { title: t('way.examination'), content: examined || undefined },
          {
            title: t('way.certificate'),
            content: entry.validUntil && t('way.until', { day: formatDay(entry.validUntil) }),
          },
          {
            title: t('way.letter'),
            content: commitment && (
              <>
                <div>{formatMoment(commitment.signedAt)}</div>
                <div className="muted">{t(commitment.secondFactor ? 'way.withCode' : 'way.withoutCode')}</div>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
