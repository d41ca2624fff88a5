import { useQuery } from '@tanstack/react-query'
import { Card, Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getBranchCentreConditionsOptions, getBranchCentreOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { BranchCentreView, CentreChange, CentreConditionsView, CentreRoom } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { Loaded } from '@/shared/feedback/loaded'
import { RegionName } from '@/shared/regions/region-name'

interface ChangeContentProps {
  change: CentreChange
  centreId: string
  /** Whether the centre still has something else. */
  open: boolean
}

interface Fact {
  what: string
  has: ReactNode
  wanted: ReactNode
}

/** What the centre has and what it asks for, side by side. */
export function ChangeContent({ change, centreId, open }: ChangeContentProps) {
  const { t } = useTranslation('centreChanges')
  const centre = useQuery(getBranchCentreOptions({ path: { id: centreId } }))
  const conditions = useQuery(getBranchCentreConditionsOptions({ path: { id: centreId } }))
  return (
    <Card size="small" title={t('content')}>
      {change.kind === 'Equipment' && <Instruments change={change} />}
      {change.kind === 'ScopeReduction' &&
        change.rows.map((row) => (
          <div key={`${row.specialty}-${row.level}`}>
            {row.specialty} <LevelText level={row.level} />
          </div>
        ))}
      {(change.kind === 'Premises' || change.kind === 'Contact' || change.kind === 'Manager') && (
        <Loaded query={centre}>
          {(view) => (
            <Loaded query={conditions}>{(has) => <Facts facts={factsOf(change, view, has, t)} open={open} />}</Loaded>
          )}
        </Loaded>
      )}
    </Card>
  )
}

function Facts({ facts, open }: { facts: Fact[]; open: boolean }) {
  const { t } = useTranslation('centreChanges')
  return (
    <Table<Fact>
      size="small"
      pagination={false}
      rowKey="what"
      dataSource={facts}
      columns={[
        { title: t('field.what'), dataIndex: 'what' },
        ...(open ? [{ title: t('field.present'), dataIndex: 'has', className: 'wrap-wide' }] : []),
        { title: t('field.wanted'), dataIndex: 'wanted', className: 'wrap-wide' },
      ]}
    />
  )
}

function factsOf(
  change: CentreChange,
  centre: BranchCentreView,
  has: CentreConditionsView,
  t: ReturnType<typeof useTranslation<'centreChanges'>>['t'],
): Fact[] {
  const { premises, contact, manager } = change
  const rooms = (list: readonly CentreRoom[]) =>
    list.map((room) => <div key={room.name}>{t('roomWith', { ...room })}</div>)
  if (premises)
    return [
      { what: t('field.area'), has: centre.areaSquareMetres, wanted: premises.areaSquareMetres },
      { what: t('field.seats'), has: centre.theorySeats, wanted: premises.seats },
      { what: t('field.rooms'), has: rooms(centre.practiceRooms), wanted: rooms(premises.practiceRooms) },
    ]
  if (manager)
    return [
      {
        what: t('field.manager'),
        has: t('field.managerWith', { ...has.manager }),
        wanted: t('field.managerWith', { ...manager }),
      },
    ]
  return [
    { what: t('field.address'), has: centre.address, wanted: contact?.address },
    {
      what: t('field.regionCode'),
      has: <RegionName code={centre.regionCode} />,
      wanted: contact && <RegionName code={contact.regionCode} />,
    },
    { what: t('field.telephone'), has: centre.telephone, wanted: contact?.telephone },
    { what: t('field.legalRepresentative'), has: has.legalRepresentative, wanted: contact?.legalRepresentative },
  ]
}

function Instruments({ change }: { change: CentreChange }) {
  const { t } = useTranslation('centreChanges')
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey="number"
      dataSource={change.equipment}
      columns={[
        { title: t('field.number'), dataIndex: 'number' },
        { title: t('field.instrument'), dataIndex: 'name', className: 'wrap-wide' },
        { title: t('field.specialty'), dataIndex: 'specialty' },
        { title: t('field.quantity'), dataIndex: 'quantity' },
        { title: t('field.calibratedUntil'), render: (_, row) => <DateText value={row.calibratedUntil} /> },
        { title: t('field.leasedUntil'), render: (_, row) => <DateText value={row.leasedUntil} /> },
      ]}
    />
  )
}
