import { useQuery } from '@tanstack/react-query'
import { Card, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { listSettingsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { SettingLine } from '@/api/generated/types.gen'
import type zh from '@/text/zh-CN/settings'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { AdvertisingWords } from './advertising-words'
import { ChangeSetting } from './change-setting'

type SettingName = keyof typeof zh.name

/** What the society may set, with the value in force and every value before it. */
export default function ListSettingsScreen() {
  const { t } = useTranslation('settings')
  const settings = useQuery(listSettingsOptions())
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Loaded query={settings}>
        {(lines) => (
          <div className="stack">
            {lines.map((setting) => (
              <SettingCard key={setting.key} setting={setting} name={t(`name.${nameOf(setting.key)}`)} />
            ))}
            <AdvertisingWords />
          </div>
        )}
      </Loaded>
    </PageFrame>
  )
}

/** Keys carry a dot, names of texts do not. */
const nameOf = (key: string) => key.replace('.', '_') as SettingName

function SettingCard({ setting, name }: { setting: SettingLine; name: string }) {
  const { t } = useTranslation('settings')
  const inUnit = (value: number) => t(`unit.${setting.unit}`, { n: value })
  return (
    <Card size="small" title={name} extra={<ChangeSetting setting={setting} name={name} />}>
      <p>
        {t('inForce')} <strong className="figures">{inUnit(setting.value)}</strong>{' '}
        <span className="muted">
          {t('range', { from: setting.minimum, to: inUnit(setting.maximum), standard: inUnit(setting.default) })}
        </span>
      </p>
      {setting.changes.length > 0 && (
        <Table
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          rowKey="at"
          dataSource={setting.changes}
          columns={[
            { title: t('at'), render: (_, change) => <DateText value={change.at} time /> },
            { title: t('change'), render: (_, { from, to }) => `${inUnit(from)} → ${inUnit(to)}` },
            { title: t('reason'), dataIndex: 'reason' },
            { title: t('by'), render: (_, change) => change.by ?? '—' },
          ]}
        />
      )}
    </Card>
  )
}
