import { useQuery } from '@tanstack/react-query'
import { Card, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAdvertisingWordsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { DateText } from '@/shared/display/date-text'
import { Loaded } from '@/shared/feedback/loaded'
import { ChangeAdvertisingWords } from './change-advertising-words'

/** The words that no notice may contain, with every change (A10.2). */
export function AdvertisingWords() {
  const { t } = useTranslation('settings')
  const list = useQuery(getAdvertisingWordsOptions())
  return (
    <Loaded query={list}>
      {({ words, changes, version }) => (
        <Card size="small" title={t('words.title')} extra={<ChangeAdvertisingWords words={words} version={version} />}>
          <p className="muted">{t('words.lead')}</p>
          <p>
            {words.map((word) => (
              <Tag key={word}>{word}</Tag>
            ))}
          </p>
          {changes.length > 0 && (
            <Table
              size="small"
              pagination={false}
              scroll={{ x: 'max-content' }}
              rowKey="at"
              dataSource={changes}
              columns={[
                { title: t('at'), render: (_, change) => <DateText value={change.at} time /> },
                { title: t('words.added'), render: (_, { added }) => added.join(' · ') || '—' },
                { title: t('words.removed'), render: (_, { removed }) => removed.join(' · ') || '—' },
                { title: t('reason'), dataIndex: 'reason' },
                { title: t('by'), render: (_, change) => change.by ?? '—' },
              ]}
            />
          )}
        </Card>
      )}
    </Loaded>
  )
}
