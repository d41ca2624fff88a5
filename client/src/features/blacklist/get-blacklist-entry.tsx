import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getBlacklistEntryOptions } from '@/api/generated/@tanstack/react-query.gen'
import { liftBlacklistEntry, upholdBlacklistEntry } from '@/api/generated/sdk.gen'
import type { BlacklistEntryView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { BlacklistHistory, BlacklistTag } from './blacklist-history'
import { CorrectBlacklistEntry } from './correct-blacklist-entry'
import { PeriodText } from './period-text'

export default function GetBlacklistEntryScreen() {
  const id = useParam('entryId')
  const entry = useQuery(getBlacklistEntryOptions({ path: { id } }))
  return <Loaded query={entry}>{(view) => <Entry entry={view} />}</Loaded>
}

/** One entry with ground, evidence and every step since; decided by somebody who took no part (A14.1). */
function Entry({ entry }: { entry: BlacklistEntryView }) {
  const { t } = useTranslation(['blacklist', 'registrations'])
  const mayDecide = useMay('DecideBlacklistEntries')
  const inForce = entry.status === 'InForce' || entry.status === 'Disputed'
  return (
    <PageFrame
      title={entry.name}
      lead={<BlacklistTag status={entry.status} />}
      back={{ to: '/blacklist-objections', text: t('objections.title') }}
      actions={entry.mayDecide && <Decisions entry={entry} />}
    >
      {mayDecide && inForce && !entry.mayDecide && <Alert type="info" showIcon title={t('involved')} />}
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'document', label: t(`registrations:documentKind.${entry.documentKind}`), children: entry.document },
          { key: 'centre', label: t('field.centre'), children: entry.centreName ?? t('society') },
          { key: 'ground', label: t('field.ground'), children: entry.ground, span: 'filled' },
          { key: 'period', label: t('field.period'), children: <PeriodText from={entry.from} until={entry.until} /> },
          {
            key: 'registration',
            label: t('field.registration'),
            children: <Link to={`/registrations/${entry.registrationId}` as '/'}>{t('seeRegistration')}</Link>,
          },
        ]}
      />
      <BlacklistHistory history={entry.history} withFiles />
    </PageFrame>
  )
}

function Decisions({ entry }: { entry: BlacklistEntryView }) {
  const { t } = useTranslation('blacklist')
  const path = { id: entry.id }
  const { version } = entry
  return (
    <>
      {entry.status === 'Disputed' && (
        <ConfirmAction
          label={t('uphold.label')}
          explain={t('uphold.explain')}
          reasonLength={5}
          button={{ type: 'primary' }}
          act={(reason, request) => upholdBlacklistEntry({ path, body: { reason, version }, ...request })}
        />
      )}
      <CorrectBlacklistEntry entry={entry} />
      <ConfirmAction
        label={t('lift.label')}
        explain={t('lift.explain')}
        reasonLength={5}
        button={{ danger: true }}
        act={(reason, request) => liftBlacklistEntry({ path, body: { reason, version }, ...request })}
      />
    </>
  )
}
