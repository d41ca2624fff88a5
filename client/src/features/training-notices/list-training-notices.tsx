import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listTrainingNoticesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListTrainingNoticesItem } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { PagedTable } from '@/shared/tables/paged-table'
import { useIsOfOneCentre } from '@/shared/session/me'
import { noticeListSearch, noticeStatuses } from './search'

/** Notices of the own centre with their drafts, or of all centres for the society. */
export default function ListTrainingNotices() {
  const { t } = useTranslation('trainingNotices')
  const ofOneCentre = useIsOfOneCentre()
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<ListTrainingNoticesItem, typeof noticeListSearch>
        search={noticeListSearch}
        rowKey="id"
        empty={t('empty')}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('status'),
            options: noticeStatuses.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          { kind: 'flag', name: 'feesFlagged', label: t('flag.only') },
        ]}
        page={(query) => listTrainingNoticesOptions({ query })}
        columns={[
          {
            title: t('name'),
            render: (_, notice) => <Link to={`/training-notices/${notice.id}` as '/'}>{notice.title}</Link>,
          },
          { title: t('centre'), dataIndex: 'centreName', className: 'wrap-wide', hidden: ofOneCentre },
          { title: t('specialty'), render: (_, notice) => notice.scope.specialty },
          { title: t('level'), render: (_, notice) => <LevelText level={notice.scope.level} /> },
          {
            title: t('registration'),
            render: (_, notice) => <DateRange from={notice.registrationFrom} to={notice.registrationUntil} />,
          },
          { title: t('trainingFrom'), render: (_, notice) => <DateText value={notice.trainingFrom} /> },
          {
            title: t('registered'),
            render: (_, notice) => (
              <span className="figures">
                {notice.registered} / {notice.capacity}
              </span>
            ),
          },
          { title: t('waiting'), render: (_, notice) => <span className="figures">{notice.waiting}</span> },
          {
            title: t('status'),
            render: (_, notice) => (
              <>
                <StatusTag status={notice.status} text={t(`state.${notice.status}`)} />
                {notice.feesFlagged && <Tag color="warning">{t('fees.outside')}</Tag>}
              </>
            ),
          },
        ]}
      />
    </PageFrame>
  )
}
