import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { listMyBlacklistEntriesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ListMyBlacklistEntriesItem } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { BlacklistHistory, BlacklistTag } from './blacklist-history'
import { ObjectToBlacklistEntry } from './object-to-blacklist-entry'
import { PeriodText } from './period-text'

/** What the list says of the person who looks, and the way to object (A14.1). */
export default function ListMyBlacklistEntriesScreen() {
  const { t } = useTranslation('blacklist')
  const mine = useQuery(listMyBlacklistEntriesOptions())
  return (
    <PageFrame title={t('mine.title')} lead={t('mine.lead')}>
      <Loaded query={mine}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState text={t('mine.empty')} />
          ) : (
            entries.map((entry) => <MyEntry key={entry.id} entry={entry} />)
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function MyEntry({ entry }: { entry: ListMyBlacklistEntriesItem }) {
  const { t } = useTranslation('blacklist')
  return (
    <>
      {entry.status === 'Disputed' && <Alert type="info" showIcon title={t('mine.waiting')} />}
      <Descriptions
        size="small"
        bordered
        column={1}
        items={[
          { key: 'status', label: t('field.status'), children: <BlacklistTag status={entry.status} /> },
          { key: 'ground', label: t('field.ground'), children: entry.ground },
          { key: 'period', label: t('field.period'), children: <PeriodText from={entry.from} until={entry.until} /> },
        ]}
      />
      <BlacklistHistory history={entry.history} withFiles={false} />
      {entry.mayObject && <ObjectToBlacklistEntry entry={entry} />}
    </>
  )
}
