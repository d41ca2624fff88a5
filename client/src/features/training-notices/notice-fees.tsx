import { Card, Descriptions, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FeeItem, GetTrainingNoticeAnswer } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { formatYuan } from '@/shared/format/money'
import './notice-fees.css'

/** Every published version of the disclosure, or the draft while there is none (A11.1, A11.2). */
export function NoticeFees({ notice }: { notice: GetTrainingNoticeAnswer }) {
  const { t } = useTranslation('trainingNotices')
  const versions = notice.fees.length > 0 ? notice.fees : [{ ...notice.feeDraft, version: 0 }]
  return versions.map((fees) => (
    <Card
      key={fees.version}
      title={fees.version > 0 ? t('fees.version', { version: fees.version }) : t('fees.draft')}
      extra={
        'appliesFrom' in fees && (
          <>
            {fees.outsideReference && <Tag color="warning">{t('fees.outside')}</Tag>}
            {t('appliesFrom')} <DateText value={fees.appliesFrom} />
          </>
        )
      }
    >
      <FeeTable items={fees.items} />
      <Descriptions column={1}>
        <Descriptions.Item label={t('fees.phone')}>
          {fees.supervisionPhone ?? <Tag color="warning">{t('fees.missing')}</Tag>}
        </Descriptions.Item>
        {'reference' in fees && fees.reference && (
          <Descriptions.Item label={t('fees.reference')}>
            {t('fees.range', { from: formatYuan(fees.reference.from), to: formatYuan(fees.reference.to) })}
          </Descriptions.Item>
        )}
        {fees.deviationReason && (
          <Descriptions.Item label={t('fees.deviation')}>{fees.deviationReason}</Descriptions.Item>
        )}
      </Descriptions>
    </Card>
  ))
}

function FeeTable({ items }: { items: readonly FeeItem[] }) {
  const { t } = useTranslation('trainingNotices')
  const total = items.reduce((sum, item) => sum + (item.standard ?? 0), 0)
  const missing = <Tag color="warning">{t('fees.missing')}</Tag>
  return (
    <Table<FeeItem>
      className="fee-table"
      rowKey={(item) => items.indexOf(item)}
      dataSource={[...items]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('fees.item'), render: (_, item) => item.item ?? missing },
        {
          title: t('fees.standard'),
          align: 'right',
          render: (_, { standard }) =>
            typeof standard === 'number' ? <span className="figures">{formatYuan(standard)}</span> : missing,
        },
        { title: t('fees.basis'), render: (_, item) => <div className="wrap-wide">{item.basis ?? missing}</div> },
        { title: t('fees.coverage'), render: (_, item) => <div className="wrap-wide">{item.coverage ?? missing}</div> },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0}>{t('fees.total')}</Table.Summary.Cell>
          <Table.Summary.Cell index={1} align="right">
            <strong className="figures">{formatYuan(total)}</strong>
          </Table.Summary.Cell>
          <Table.Summary.Cell index={2} colSpan={2} />
        </Table.Summary.Row>
      )}
    />
  )
}
