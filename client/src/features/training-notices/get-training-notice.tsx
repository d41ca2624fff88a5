import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { RegistrationPeriod } from '@/shared/display/registration-period'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { FeeFlag } from './fee-flag'
import { NoticeActions } from './notice-actions'
import { NoticeFees } from './notice-fees'

export default function GetTrainingNoticeScreen() {
  const id = useParam('noticeId')
  const notice = useQuery(getTrainingNoticeOptions({ path: { id } }))
  return <Loaded query={notice}>{(answer) => <Notice notice={answer} />}</Loaded>
}

function Notice({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const { details } = notice
  return (
    <PageFrame
      title={details.title}
      lead={
        <>
          <StatusTag status={notice.status} text={t(`state.${notice.status}`)} /> {notice.centreName}
        </>
      }
      back={{ to: '/training-notices', text: t('title') }}
      actions={
        <>
          {notice.status !== 'Draft' && (
            <LinkButton to="/registrations" search={{ noticeId: notice.id }}>
              {t('showRegistrations')}
            </LinkButton>
          )}
          <NoticeActions notice={notice} />
        </>
      }
    >
      {notice.withdrawalReason && (
        <Alert type="warning" showIcon title={t('withdrawn')} description={notice.withdrawalReason} />
      )}
      <FeeFlag notice={notice} />
      <Card title={t('details')}>
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
          <Descriptions.Item label={t('capacity')}>{details.capacity}</Descriptions.Item>
          <Descriptions.Item label={t('registered')}>
            <span className="figures">
              {notice.registered} / {details.capacity}
            </span>
          </Descriptions.Item>
          <Descriptions.Item label={t('waiting')}>
            <span className="figures">
              {notice.waiting} / {details.waitingPlaces ?? 0}
            </span>
          </Descriptions.Item>
        </Descriptions>
        {details.introduction && <p className="introduction">{details.introduction}</p>}
      </Card>
      <NoticeFees notice={notice} />
    </PageFrame>
  )
}
