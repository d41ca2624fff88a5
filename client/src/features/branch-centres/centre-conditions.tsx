import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBranchCentreConditionsOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { ConditionView, OccupationConditionsView } from '@/api/generated/types.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { articleText } from '@/shared/format/article'

/** What the centre must keep for each occupation, and whether it does; below it no new notice is published. */
export function CentreConditions({ centreId }: { centreId: string }) {
  const { t } = useTranslation('branchCentres')
  const conditions = useQuery(getBranchCentreConditionsOptions({ path: { id: centreId } }))
  return (
    <Loaded query={conditions}>
      {(view) =>
        view.occupations.map((occupation) => (
          <Occupation key={occupation.occupationCode} of={occupation} title={t('conditions.title')} />
        ))
      }
    </Loaded>
  )
}

function Occupation({ of: occupation, title }: { of: OccupationConditionsView; title: string }) {
  const { t } = useTranslation('branchCentres')
  return (
    <Card size="small" title={`${title} · ${occupation.occupationCode}`}>
      {occupation.conditions.some((condition) => !condition.isMet) && (
        <Alert type="error" showIcon title={t('conditions.below')} className="form-row" />
      )}
      <Table<ConditionView>
        size="small"
        pagination={false}
        rowKey="rule"
        dataSource={occupation.conditions}
        columns={[
          {
            title: t('conditions.what'),
            render: (_, row) => (
              <>
                {t(`conditions.rule.${row.rule as 'A06.2'}`)}{' '}
                <span className="muted">{articleText(row.rule)?.name}</span>
              </>
            ),
          },
          { title: t('conditions.required'), dataIndex: 'required' },
          { title: t('conditions.actual'), dataIndex: 'actual' },
          {
            title: t('conditions.state'),
            render: (_, row) => (
              <Tag color={row.isMet ? 'success' : 'error'}>{t(row.isMet ? 'conditions.met' : 'conditions.notMet')}</Tag>
            ),
          },
        ]}
      />
    </Card>
  )
}
