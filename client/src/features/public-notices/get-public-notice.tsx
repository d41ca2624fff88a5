import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getPublicNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { GetPublicNoticeAnswer } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { RegistrationPeriod } from '@/shared/display/registration-period'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { FeeDisclosureCard } from './fee-disclosure'
import { LinkButton } from '@/shared/display/link-button'
import { PrintedAddress, ShareNotice } from './share-notice'

export default function GetPublicNoticeScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getPublicNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <Notice notice={answer} />}</Loaded>
}

function Notice({ notice }: { notice: GetPublicNoticeAnswer }) {
  const { t } = useTranslation('publicNotices')
  const { details } = notice
  return (
    <PageFrame
      title={details.title}
      back={{ to: '/notices', text: t('title') }}
      lead={
        <>
          <StatusTag
            status={notice.isOpen ? 'Published' : 'Closed'}
            text={notice.isOpen ? t('isOpen') : t('notOpen')}
          />{' '}
          <Link to={`/centres/${notice.centreId}`}>{notice.centreName}</Link>
        </>
      }
      actions={
        <>
          {notice.isOpen && (notice.placesLeft > 0 || notice.waiting < (details.waitingPlaces ?? 0)) && (
            <LinkButton to={`/registrations/new/${notice.id}`} type="primary">
              {notice.placesLeft > 0 ? t('register') : t('joinWaiting')}
            </LinkButton>
          )}
          <ShareNotice id={notice.id} title={details.title} />
          <PrintButton />
          <LinkButton to={`/notices/${notice.id}/complaint`}>{t('complain')}</LinkButton>
        </>
      }
    >
      {notice.status === 'Withdrawn' && (
        <Alert type="warning" showIcon title={t('withdrawn')} description={notice.withdrawalReason} />
      )}
      {notice.status === 'Closed' && <Alert type="info" showIcon title={t('closed')} />}
      <Card title={t('basics')}>
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t('specialty')}>{notice.scope.specialty}</Descriptions.Item>
          <Descriptions.Item label={t('level')}>
            <LevelText level={notice.scope.level} />
          </Descriptions.Item>
          <Descriptions.Item label={t('registration')}>
            <RegistrationPeriod details={details} />
          </Descriptions.Item>
          <Descriptions.Item label={t('training')}>
            <DateRange from={details.trainingFrom} to={details.trainingUntil} />
          </Descriptions.Item>
          <Descriptions.Item label={t('place')}>
            {details.region} {details.place}
          </Descriptions.Item>
          <Descriptions.Item label={t('capacity')}>{t('people', { n: details.capacity })}</Descriptions.Item>
          <Descriptions.Item label={t('places')}>
            {notice.placesLeft > 0
              ? t('placesLeft', { n: notice.placesLeft })
              : t('placesWaiting', { n: notice.waiting, of: details.waitingPlaces ?? 0 })}
          </Descriptions.Item>
          <Descriptions.Item label={t('telephone')}>{notice.centreTelephone}</Descriptions.Item>
          <Descriptions.Item label={t('published')}>
            <DateText value={notice.publishedAt} />
          </Descriptions.Item>
        </Descriptions>
      </Card>
      {details.introduction && (
        <Card title={t('introduction')}>
          <p className="introduction">{details.introduction}</p>
        </Card>
      )}
      <FeeDisclosureCard fees={notice.fees} now={notice.feesNow} />
      <PrintedAddress id={notice.id} />
    </PageFrame>
  )
}
