import { Button, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { withdrawOccupationVersion } from '@/api/generated/sdk.gen'
import type { GetOccupationAnswer, GetOccupationEdition } from '@/api/generated/types.gen'
import { DateRange, DateText } from '@/shared/display/date-text'
import { StatusTag } from '@/shared/display/status-tag'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

interface VersionHistoryProps {
  occupation: GetOccupationAnswer
  /** Number of the version whose content is shown. */
  chosen: number | undefined
  choose: (number: number) => void
}

/** Every version with its time in force, who entered it and why; one is chosen to be shown. */
export function VersionHistory({ occupation, chosen, choose }: VersionHistoryProps) {
  const { t } = useTranslation('occupations')
  const mayManage = useMay('ManageOccupations')
  const withdraw = (version: GetOccupationEdition) => (
    <ConfirmAction
      label={t('withdraw')}
      explain={t('withdrawExplain', { n: version.number })}
      reasonLength={2}
      button={{ size: 'small', danger: true }}
      act={(reason, request) =>
        withdrawOccupationVersion({
          path: { id: occupation.id, number: version.number },
          body: { reason, version: occupation.version },
          ...request,
        })
      }
    />
  )
  return (
    <Table
      size="small"
      rowKey="number"
      dataSource={occupation.versions}
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowClassName={(version) => (version.number === chosen ? 'ant-table-row-selected' : '')}
      columns={[
        { title: t('version'), render: (_, version) => t('versionNumber', { n: version.number }) },
        {
          title: t('state'),
          render: (_, version) => <StatusTag status={version.state} text={t(`states.${version.state}`)} />,
        },
        {
          title: t('inForce'),
          render: (_, { inForceFrom, inForceUntil }) =>
            inForceUntil ? (
              <DateRange from={inForceFrom} to={inForceUntil} />
            ) : (
              <>
                <DateText value={inForceFrom} /> {t('onwards')}
              </>
            ),
        },
        {
          title: t('reason'),
          className: 'wrap-wide',
          render: (_, { entered, withdrawn }) => (
            <>
              {entered?.reason ?? t('shipped')}
              {withdrawn && <div className="muted">{t('withdrawnBecause', { reason: withdrawn.reason })}</div>}
            </>
          ),
        },
        {
          title: t('enteredBy'),
          render: (_, { entered }) =>
            entered ? (
              <>
                {entered.by ?? '—'} <DateText value={entered.at} />
              </>
            ) : (
              '—'
            ),
        },
        {
          key: 'actions',
          render: (_, version) => (
            <Space>
              <Button size="small" disabled={version.number === chosen} onClick={() => choose(version.number)}>
                {t('show')}
              </Button>
              {mayManage && version.state === 'ToCome' && occupation.versions.length > 1 && withdraw(version)}
            </Space>
          ),
        },
      ]}
    />
  )
}
