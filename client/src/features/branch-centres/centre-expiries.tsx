import { useQuery } from '@tanstack/react-query'
import { Card, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listExpiriesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ExpiryLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { Loaded } from '@/shared/feedback/loaded'

/** What of the centre runs out soon or has run out, the first to end first. */
export function CentreExpiries({ centreId }: { centreId: string }) {
  const { t } = useTranslation('branchCentres')
  const expiries = useQuery(listExpiriesOptions({ path: { id: centreId } }))
  return (
    <Card size="small" title={t('expiries.title')}>
      <Loaded query={expiries}>
        {(list) => (
          <Table<ExpiryLine>
            size="small"
            pagination={false}
            rowKey={(row) => `${row.kind}-${row.what}`}
            dataSource={list}
            locale={{ emptyText: t('expiries.none') }}
            columns={[
              {
                title: t('expiries.what'),
                className: 'wrap-wide',
                render: (_, row) => (
                  <>
                    {t(`expiries.kind.${row.kind}`)} <span className="muted">{row.what}</span>
                  </>
                ),
              },
              {
                title: t('expiries.until'),
                render: (_, row) => (
                  <>
                    <DateText value={row.until} /> {row.isOver && <Tag color="error">{t('expiries.over')}</Tag>}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Card>
  )
}
