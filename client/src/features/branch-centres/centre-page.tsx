import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBranchCentreConditionsOptions, getBranchCentreOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { BranchCentreView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { OccupationName } from '@/shared/display/occupation-name'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { CentreActions } from './centre-actions'
import { CentreConditions } from './centre-conditions'
import { CentreExpiries } from './centre-expiries'
import { CentreHistory } from './centre-history'
import { CentrePapers } from './centre-papers'

/** A centre with its state, exact scope, papers and rooms. */
export function CentrePage({ centreId }: { centreId: string }) {
  const centre = useQuery(getBranchCentreOptions({ path: { id: centreId } }))
  return <Loaded query={centre}>{(view) => <Centre centre={view} />}</Loaded>
}

function Centre({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation('branchCentres')
  const conditions = useQuery(getBranchCentreConditionsOptions({ path: { id: centre.id } }))
  return (
    <PageFrame
      title={centre.name}
      lead={
        <>
          <StatusTag status={centre.status} text={t(`status.${centre.status}`)} />{' '}
          <span className="figures">{centre.code}</span>
        </>
      }
      actions={<CentreActions centre={centre} />}
    >
      {centre.statusReason && (
        <Alert
          type={centre.status === 'Revoked' ? 'error' : 'warning'}
          showIcon
          title={centre.revokedFor ? t(`ground.${centre.revokedFor}`) : t(`status.${centre.status}`)}
          description={centre.statusReason}
        />
      )}
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'licence', label: t('facts.licence'), children: centre.licenceNumber },
          { key: 'uscc', label: t('facts.uscc'), children: centre.uscc },
          { key: 'approved', label: t('facts.approvedOn'), children: <DateText value={centre.approvedOn} /> },
          { key: 'until', label: t('facts.validUntil'), children: <DateText value={centre.validUntil} /> },
          { key: 'address', label: t('facts.address'), children: centre.address },
          { key: 'telephone', label: t('facts.telephone'), children: centre.telephone },
          {
            key: 'manager',
            label: t('facts.manager'),
            children: [conditions.data?.manager.name, conditions.data?.manager.position].filter(Boolean).join(' '),
          },
          {
            key: 'signer',
            label: t('facts.legalRepresentative'),
            children: conditions.data?.legalRepresentative,
          },
          { key: 'area', label: t('facts.area'), children: centre.areaSquareMetres },
          { key: 'seats', label: t('facts.seats'), children: centre.theorySeats },
        ]}
      />
      {centre.status === 'Active' && <CentreConditions centreId={centre.id} />}
      {centre.status !== 'Revoked' && <CentreExpiries centreId={centre.id} />}
      <Card size="small" title={t('facts.scope')}>
        <Table
          size="small"
          pagination={false}
          rowKey={(row) => `${row.specialty}-${row.level}`}
          dataSource={centre.scope}
          locale={{ emptyText: t('noScope') }}
          columns={[
            { title: t('facts.occupation'), render: (_, row) => <OccupationName code={row.occupationCode} /> },
            { title: t('facts.specialty'), dataIndex: 'specialty' },
            { title: t('facts.level'), render: (_, row) => <LevelText level={row.level} /> },
          ]}
        />
      </Card>
      <CentrePapers centre={centre} />
      <Card size="small" title={t('facts.rooms')}>
        <Table
          size="small"
          pagination={false}
          rowKey="name"
          dataSource={centre.practiceRooms}
          columns={[
            { title: t('facts.room'), dataIndex: 'name' },
            { title: t('facts.specialty'), dataIndex: 'specialty' },
            { title: t('facts.stations'), dataIndex: 'stations' },
          ]}
        />
      </Card>
      <CentreHistory centreId={centre.id} />
    </PageFrame>
  )
}
