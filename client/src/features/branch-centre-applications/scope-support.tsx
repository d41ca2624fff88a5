import { useQuery } from '@tanstack/react-query'
import { Card, Space, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getApplicationChecklistOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { LeaseTerm, ScopeSupport } from '@/api/generated/types.gen'
import { DateRange } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { InstrumentList, PersonList } from './serving'

/** Who and what serves each occupation × specialty × level applied for, and the terms of leased equipment. */
export function ScopeSupportCard({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('branchCentreApplications')
  const checklist = useQuery(getApplicationChecklistOptions({ path: { id: applicationId } }))
  return (
    <Card size="small" title={t('support.title')}>
      <Loaded query={checklist}>
        {(view) => (
          <Space orientation="vertical" size="middle" className="full-width">
            {view.rows.length === 0 ? <EmptyState text={t('support.none')} /> : <SupportTable rows={view.rows} />}
            {view.leases.length > 0 && <LeaseTable leases={view.leases} />}
          </Space>
        )}
      </Loaded>
    </Card>
  )
}

function SupportTable({ rows }: { rows: ScopeSupport[] }) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 900 }}
      dataSource={rows}
      rowKey={({ row }) => `${row.occupationCode}-${row.specialty}-${row.level}`}
      columns={[
        {
          title: t('support.row'),
          render: (_, { row }) => (
            <>
              {row.specialty}
              <br />
              <LevelText level={row.level} />
            </>
          ),
        },
        {
          title: t('support.teachers'),
          render: (_, { teachers }) => (
            <PersonList
              people={teachers.map(({ name, title, qualified }) => ({ name, note: title, counts: qualified }))}
              why={t('support.titleTooLow')}
            />
          ),
        },
        {
          title: t('support.assessors'),
          render: (_, { assessors }) => (
            <PersonList
              people={assessors.map(({ name, validUntil, inForce }) => ({ name, until: validUntil, counts: inForce }))}
              why={t('support.expired')}
            />
          ),
        },
        {
          title: t('support.instruments'),
          render: (_, { instruments }) => <InstrumentList instruments={instruments} />,
        },
        { title: t('support.stations'), dataIndex: 'stations', align: 'right', className: 'figures' },
        { title: t('support.seats'), dataIndex: 'seats', align: 'right', className: 'figures' },
        {
          title: t('support.state'),
          render: (_, { gaps }) =>
            gaps.length === 0 ? (
              <Tag color="success">{t('support.served')}</Tag>
            ) : (
              <Space wrap size={4}>
                {gaps.map((gap) => (
                  <Tag key={gap} color="warning">
                    {t(`gap.${gap}`)}
                  </Tag>
                ))}
              </Space>
            ),
        },
      ]}
    />
  )
}

function LeaseTable({ leases }: { leases: LeaseTerm[] }) {
  const { t } = useTranslation('branchCentreApplications')
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      title={() => t('support.leases')}
      dataSource={leases.map((lease, index) => ({ ...lease, index }))}
      rowKey="index"
      columns={[
        { title: t('field.equipmentNumber'), render: (_, lease) => lease.number ?? '—' },
        { title: t('field.equipmentName'), render: (_, lease) => lease.name ?? '—' },
        { title: t('support.term'), render: (_, lease) => <DateRange from={lease.from} to={lease.to} /> },
        {
          title: t('support.months'),
          render: (_, { months, required }) => (
            <Tag color={months >= required ? 'success' : 'error'}>{t('support.monthsOf', { months, required })}</Tag>
          ),
        },
        {
          title: t('field.contractFile'),
          render: (_, { hasContract }) => (
            <Tag color={hasContract ? 'success' : 'warning'}>
              {t(hasContract ? 'support.contract' : 'support.noContract')}
            </Tag>
          ),
        },
      ]}
    />
  )
}
