import { useQuery } from '@tanstack/react-query'
import { Card, Descriptions, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { getMyDataOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { Consent, MyPerson } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { CorrectMyData } from './correct-my-data'
import { ExportMyData } from './export-my-data'

/** What the platform keeps about the signed-in trainee, to look at, put right and take along. */
export default function MyDataScreen() {
  const { t } = useTranslation('trainees')
  const data = useQuery(getMyDataOptions())
  return (
    <PageFrame title={t('title')} lead={t('lead')} actions={<ExportMyData />}>
      <Loaded query={data}>
        {({ person, consents, version }) =>
          person ? (
            <>
              <Identity person={person} />
              <Card title={t('correct.title')} className="medium">
                <CorrectMyData person={person} version={version ?? null} />
              </Card>
              <Consents consents={consents} />
            </>
          ) : (
            <EmptyState text={t('empty')} />
          )
        }
      </Loaded>
    </PageFrame>
  )
}

function Identity({ person }: { person: MyPerson }) {
  const { t } = useTranslation(['trainees', 'registrations'])
  return (
    <Card title={t('identity')} className="medium">
      <Descriptions column={{ xs: 1, md: 2 }}>
        <Descriptions.Item label={t('registrations:register.documentKind')}>
          {t(`registrations:documentKind.${person.documentKind}`)}
        </Descriptions.Item>
        <Descriptions.Item label={t('registrations:register.documentNumber')}>
          <span className="figures">{person.documentNumber}</span>
        </Descriptions.Item>
        <Descriptions.Item label={t('registrations:register.sex')}>
          {t(`registrations:sex.${person.sex}`)}
        </Descriptions.Item>
        <Descriptions.Item label={t('registrations:register.birthDate')}>
          <DateText value={person.birthDate} />
        </Descriptions.Item>
      </Descriptions>
      <Typography.Text type="secondary">{t('identityFixed')}</Typography.Text>
    </Card>
  )
}

function Consents({ consents }: { consents: Consent[] }) {
  const { t } = useTranslation('trainees')
  return (
    <Card title={t('consents')} className="medium">
      <Table
        rowKey={({ kind, version }) => `${kind} ${version}`}
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={consents}
        columns={[
          { title: t('consent.kind'), render: (_, { kind }) => t(`consent.${kind}`) },
          { title: t('consent.version'), dataIndex: 'version' },
          { title: t('consent.givenAt'), render: (_, { givenAt }) => <DateText value={givenAt} /> },
          { title: t('consent.how'), render: (_, { onPaper }) => t(onPaper ? 'consent.onPaper' : 'consent.online') },
        ]}
      />
    </Card>
  )
}
