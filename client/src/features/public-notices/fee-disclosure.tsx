import { Card, Descriptions, Grid, Table, Tag, type TableColumnType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FeeDisclosure, FeeItem } from '@/api/generated/types.gen'
import { formatDay, todayInZone } from '@/shared/format/dates'
import { formatYuan } from '@/shared/format/money'
import './fee-disclosure.css'

const inForce = (fees: readonly FeeDisclosure[]) =>
  fees.findLast((version) => version.appliesFrom <= todayInZone()) ?? fees.at(-1)

/** The total per person that applies today. */
export function Fee({ fees }: { fees: readonly FeeDisclosure[] }) {
  const { t } = useTranslation('publicNotices')
  const version = inForce(fees)
  return <span className="figures">{version ? t('yuan', { amount: formatYuan(version.total) }) : '—'}</span>
}

interface FeeDisclosureCardProps {
  fees: readonly FeeDisclosure[]
  now?: FeeDisclosure | null
}

/** The five published items, the version in force first, then the others with their day (A11.1, A11.2). */
export function FeeDisclosureCard({ fees, now }: FeeDisclosureCardProps) {
  const { t } = useTranslation('publicNotices')
  const current = now ?? inForce(fees)
  const others = fees.filter((version) => version.version !== current?.version)
  return (
    <Card title={t('fees.title')}>
      {current && <FeeVersion fees={current} current />}
      {others.length > 0 && <h3 className="section-title">{t('fees.earlier')}</h3>}
      {others.map((version) => (
        <FeeVersion key={version.version} fees={version} current={false} />
      ))}
      <p className="page-lead">{t('fees.promise')}</p>
    </Card>
  )
}

function FeeVersion({ fees, current }: { fees: FeeDisclosure; current: boolean }) {
  const { t } = useTranslation('publicNotices')
  return (
    <section className="fee-version">
      <p>
        {current && <Tag color="success">{t('fees.now')}</Tag>}
        <Tag>{t('fees.version', { version: fees.version })}</Tag>
        {t('fees.appliesFrom', { date: formatDay(fees.appliesFrom) })}
      </p>
      <FeeItems fees={fees} />
      <Descriptions column={1} className="fee-facts">
        <Descriptions.Item label={t('fees.phone')}>{fees.supervisionPhone}</Descriptions.Item>
        {fees.deviationReason && (
          <Descriptions.Item label={t('fees.deviation')}>{fees.deviationReason}</Descriptions.Item>
        )}
      </Descriptions>
    </section>
  )
}

/** A table where there is room, else one card per item. */
function FeeItems({ fees }: { fees: FeeDisclosure }) {
  const { t } = useTranslation('publicNotices')
  const { md = true } = Grid.useBreakpoint()
  const items = fees.items.map((item, index) => ({ ...item, key: String(index) }))
  const columns: TableColumnType<(typeof items)[number]>[] = [
    { title: t('fees.item'), dataIndex: 'item' },
    { title: t('fees.standard'), align: 'right', render: (_, item) => formatYuan(item.standard ?? 0) },
    { title: t('fees.basis'), dataIndex: 'basis' },
    { title: t('fees.coverage'), dataIndex: 'coverage' },
  ]
  const total = (
    <p className="fee-total">
      {t('fees.total')} <strong className="figures">{t('yuan', { amount: formatYuan(fees.total) })}</strong>
    </p>
  )
  return (
    <>
      {md ? (
        <Table rowKey="key" dataSource={items} columns={columns} pagination={false} size="middle" />
      ) : (
        <FeeCards items={items} />
      )}
      {total}
    </>
  )
}

function FeeCards({ items }: { items: readonly FeeItem[] }) {
  const { t } = useTranslation('publicNotices')
  return items.map((item) => (
    <Descriptions
      key={`${item.item}-${item.coverage}`}
      bordered
      size="small"
      column={1}
      className="fee-facts"
      items={[
        { key: 'item', label: t('fees.item'), children: item.item },
        { key: 'standard', label: t('fees.standard'), children: formatYuan(item.standard ?? 0) },
        { key: 'basis', label: t('fees.basis'), children: item.basis },
        { key: 'coverage', label: t('fees.coverage'), children: item.coverage },
      ]}
    />
  ))
}
