import { Card, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ApplicationCondition, LevelScheme, OccupationContent } from '@/api/generated/types.gen'
import { formatYuan } from '@/shared/format/money'
import './occupations.css'

/** What an occupation consists of and asks for, level by level. */
export function OccupationContentView({ title, content }: { title: string; content: OccupationContent }) {
  const { t } = useTranslation(['occupations', 'registers'])
  return (
    <>
      <Card title={title}>
        <Descriptions
          column={1}
          items={[{ label: t('field.specialties'), children: content.specialties.join(t('registers:join')) }]}
        />
      </Card>
      {content.levels.map((scheme) => (
        <Level key={scheme.level} scheme={scheme} />
      ))}
    </>
  )
}

function Level({ scheme }: { scheme: LevelScheme }) {
  const { t } = useTranslation(['occupations', 'registrations', 'shared', 'registers'])
  const { theoryHours, practicalHours, exam, feeReference } = scheme
  const listed = (words: string[]) => words.join(t('registers:join'))
  return (
    <Card title={t(`shared:level.${scheme.level}`)}>
      <Descriptions
        className="level-scheme"
        column={{ xs: 1, md: 2 }}
        items={[
          { label: t('field.theoryHours'), children: t('hours', { n: theoryHours }) },
          { label: t('field.practicalHours'), children: t('hours', { n: practicalHours }) },
          {
            label: t('field.exam'),
            children: listed([
              t('passMark', { n: exam.passMark }),
              ...(exam.comprehensive ? [t('comprehensive')] : []),
            ]),
          },
          {
            label: t('field.feeReference'),
            children: t('feeRange', { from: formatYuan(feeReference.from), to: formatYuan(feeReference.to) }),
          },
        ]}
      />
      <Table<ApplicationCondition>
        size="small"
        rowKey="number"
        dataSource={scheme.conditions}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('condition.number'), dataIndex: 'number', className: 'figures' },
          { title: t('condition.text'), dataIndex: 'text', className: 'wrap-wide' },
          {
            title: t('condition.proofs'),
            className: 'wrap-wide',
            render: (_, { proofs }) => listed(proofs.map((kind) => t(`registrations:proof.${kind}`))),
          },
        ]}
      />
    </Card>
  )
}
