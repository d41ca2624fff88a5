import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Card, Descriptions, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTrainingNoticeOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { NoticeActions } from './notice-actions'

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
      actions={<NoticeActions notice={notice} />}
    >
      {notice.withdrawalReason && (
        <Alert type="warning" showIcon title={t('withdrawn')} description={notice.withdrawalReason} />
      )}
      <Card title={t('details')}>
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t('specialty')}>{notice.scope.specialty}</Descriptions.Item>
          <Descriptions.Item label={t('level')}>
            <LevelText level={notice.scope.level} />
          </Descriptions.Item>
          <Descriptions.Item label={t('registration')}>
            <DateRange from={details.registrationFrom} to={details.registrationUntil} />
          </Descriptions.Item>
          <Descriptions.Item label={t('training')}>
            <DateRange from={details.trainingFrom} to={details.trainingUntil} />
          </Descriptions.Item>
          <Descriptions.Item label={t('place')}>
            {details.region} {details.place}
          </Descriptions.Item>
          <Descriptions.Item label={t('capacity')}>{details.capacity}</Descriptions.Item>
        </Descriptions>
        <Link to="/registrations" search={{ noticeId: notice.id } as never}>
          <Button tabIndex={-1}>{t('showRegistrations')}</Button>
        </Link>
      </Card>
      <Fees notice={notice} />
    </PageFrame>
  )
}

/** The published versions, or the draft of the fees while there are none. */
function Fees({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const versions = notice.fees.length > 0 ? notice.fees : [{ ...notice.feeDraft, version: 0 }]
  return versions.map((fees) => (
    <Card key={fees.version} title={fees.version > 0 ? t('fees.version', { version: fees.version }) : t('fees.draft')}>
      {'appliesFrom' in fees && (
        <p>
          {t('appliesFrom')} <DateText value={fees.appliesFrom} />{' '}
          {fees.outsideReference && <Tag color="warning">{t('fees.outside')}</Tag>}
        </p>
      )}
      {fees.items.map((item, index) => (
        <Descriptions key={index} column={{ xs: 1, md: 2 }} size="small">
          <Descriptions.Item label={t('fees.item')}>{item.item}</Descriptions.Item>
          <Descriptions.Item label={t('fees.standard')}>{item.standard}</Descriptions.Item>
          <Descriptions.Item label={t('fees.basis')}>{item.basis}</Descriptions.Item>
          <Descriptions.Item label={t('fees.coverage')}>{item.coverage}</Descriptions.Item>
        </Descriptions>
      ))}
      <Descriptions column={1} size="small">
        <Descriptions.Item label={t('fees.phone')}>{fees.supervisionPhone}</Descriptions.Item>
        {fees.deviationReason && (
          <Descriptions.Item label={t('fees.deviation')}>{fees.deviationReason}</Descriptions.Item>
        )}
      </Descriptions>
    </Card>
  ))
}
