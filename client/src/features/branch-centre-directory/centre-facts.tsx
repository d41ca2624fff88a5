import { Alert, Card, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { BranchCentreView, ScopeRow } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LevelText } from '@/shared/display/level-text'
import { OccupationName } from '@/shared/display/occupation-name'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { StatusTag } from '@/shared/display/status-tag'
import { formatDay } from '@/shared/format/dates'
import { RegionName } from '@/shared/regions/region-name'
import './directory.css'

/** A centre as the public may know it, with the exact scope. */
export function CentreFacts({ centre }: { centre: BranchCentreView }) {
  const { t } = useTranslation('branchCentreDirectory')
  return (
    <PageFrame
      title={centre.name}
      lead={<StatusTag status={centre.status} text={t(`facts.${centre.status}`)} />}
      back={{ to: '/centres', text: t('title') }}
      actions={<PrintButton />}
    >
      {centre.status !== 'Active' && (
        <Alert
          type={centre.status === 'Revoked' ? 'error' : 'warning'}
          showIcon
          title={t(`facts.${centre.status}`)}
          description={t('statusReason', { since: formatDay(centre.statusSince), reason: centre.statusReason ?? '' })}
        />
      )}
      <Card title={t('basics')}>
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t('code')}>{centre.code}</Descriptions.Item>
          <Descriptions.Item label={t('uscc')}>{centre.uscc}</Descriptions.Item>
          <Descriptions.Item label={t('kind')}>{t(`kinds.${centre.kind}`)}</Descriptions.Item>
          <Descriptions.Item label={t('region')}>
            <RegionName code={centre.regionCode} />
          </Descriptions.Item>
          <Descriptions.Item label={t('address')}>{centre.address}</Descriptions.Item>
          <Descriptions.Item label={t('telephone')}>{centre.telephone}</Descriptions.Item>
          <Descriptions.Item label={t('licence')}>{centre.licenceNumber}</Descriptions.Item>
          <Descriptions.Item label={t('approvedOn')}>
            <DateText value={centre.approvedOn} />
          </Descriptions.Item>
          <Descriptions.Item label={t('validUntil')}>
            <DateText value={centre.validUntil} />
          </Descriptions.Item>
          <Descriptions.Item label={t('area')}>
            {t('squareMetres', { area: centre.areaSquareMetres })}
          </Descriptions.Item>
          <Descriptions.Item label={t('seats')}>{t('people', { n: centre.theorySeats })}</Descriptions.Item>
        </Descriptions>
      </Card>
      <Card title={t('scope')}>{centre.status === 'Revoked' ? t('scopeEnded') : <Scope scope={centre.scope} />}</Card>
    </PageFrame>
  )
}

/** Exactly what the centre may do. */
function Scope({ scope }: { scope: readonly ScopeRow[] }) {
  const { t } = useTranslation('branchCentreDirectory')
  return (
    <>
      <p className="page-lead">{t('scopeLead')}</p>
      <Table
        className="scope-table"
        rowKey={(row) => `${row.occupationCode}-${row.specialty}-${row.level}`}
        dataSource={[...scope]}
        pagination={false}
        size="middle"
        columns={[
          { title: t('occupation'), render: (_, row) => <OccupationName code={row.occupationCode} /> },
          { title: t('specialty'), dataIndex: 'specialty' },
          { title: t('level'), render: (_, row) => <LevelText level={row.level} /> },
        ]}
      />
    </>
  )
}
