import { Card, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import type { RegistrationStatus, RegistrationView } from '@/api/generated/types.gen'
import { formatMoment } from '@/shared/format/dates'

const colours: Partial<Record<RegistrationStatus, string>> = { Accepted: 'green', Rejected: 'red', Returned: 'orange' }

/** Every status that the registration has had, newest first, each with its time and its reason. */
export function RegistrationCourse({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  return (
    <Card title={t('course.title')}>
      <Timeline
        items={registration.steps.toReversed().map((step, index) => ({
          key: `${step.status}-${step.at}`,
          color: colours[step.status] ?? (index === 0 ? 'blue' : 'gray'),
          content: (
            <>
              <strong>{t(`course.${step.status}`)}</strong>
              <div className="page-lead figures">{formatMoment(step.at)}</div>
              {step.reason && <div>{step.reason}</div>}
            </>
          ),
        }))}
      />
    </Card>
  )
}
