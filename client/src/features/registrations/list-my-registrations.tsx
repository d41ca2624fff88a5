import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { listMyRegistrationsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { RegistrationView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { LinkButton } from '@/shared/display/link-button'

/** The trainee's own registrations, newest first. */
export default function ListMyRegistrationsScreen() {
  const { t } = useTranslation('registrations')
  const mine = useQuery(listMyRegistrationsOptions())
  const toNotices = (
    <LinkButton to="/notices" type="primary">
      {t('mine.toNotices')}
    </LinkButton>
  )
  return (
    <PageFrame title={t('mine.title')} actions={mine.data && mine.data.length > 0 ? toNotices : undefined}>
      <Loaded query={mine}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState text={t('mine.empty')}>{toNotices}</EmptyState>
          ) : (
            <div className="card-list">
              {list.map((registration) => (
                <RegistrationCard key={registration.id} registration={registration} />
              ))}
            </div>
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function RegistrationCard({ registration }: { registration: RegistrationView }) {
  const { t } = useTranslation('registrations')
  return (
    <Card
      title={<Link to={`/my-registrations/${registration.id}`}>{registration.noticeTitle}</Link>}
      extra={<StatusTag status={registration.status} text={t(`status.${registration.status}`)} />}
    >
      {registration.scope.specialty} · <LevelText level={registration.scope.level} /> · {t('list.registeredAt')}{' '}
      <DateText value={registration.registeredAt} />
      {registration.decisionReason && (
        <p>
          {t('mine.reason')}: {registration.decisionReason}
        </p>
      )}
    </Card>
  )
}
