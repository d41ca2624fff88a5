import { useQuery } from '@tanstack/react-query'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getManagementMemberOptions } from '@/api/generated/@tanstack/react-query.gen'
import { recordManagementDevelopment, recordManagementLeaving } from '@/api/generated/sdk.gen'
import type { ManagementView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { PrintButton } from '@/shared/display/print-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { Loaded } from '@/shared/feedback/loaded'
import { DevelopmentPanel } from '@/shared/people/development-panel'
import { RegisterHistory } from '@/shared/people/register-history'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'

export default function GetManagementMemberScreen() {
  const id = useParam('memberId')
  const member = useQuery(getManagementMemberOptions({ path: { id } }))
  return <Loaded query={member}>{(view) => <Member member={view} />}</Loaded>
}

function Member({ member: { entry, version, development, history } }: { member: ManagementView }) {
  const { t } = useTranslation(['management', 'registers'])
  const mayManage = useMay('ManageStaffRegisters') && !entry.leftOn
  const path = { id: entry.id }
  return (
    <PageFrame
      title={entry.name}
      lead={entry.centreName}
      back={{ to: '/management-members', text: t('title') }}
      actions={
        <>
          <PrintButton />
          {mayManage && (
            <>
              <ConfirmAction
                label={t('leave.label')}
                explain={t('leave.explain', { name: entry.name })}
                button={{ danger: true }}
                act={(_, request) => recordManagementLeaving({ path, body: { version }, ...request })}
              />
              <LinkButton to={`/management-members/${entry.id}/edit`}>{t('edit')}</LinkButton>
            </>
          )}
        </>
      }
    >
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'position', label: t('field.position'), children: entry.post.position },
          { key: 'fullTime', label: t('field.fullTime'), children: t(entry.post.fullTime ? 'fullTime' : 'partTime') },
          { key: 'since', label: t('field.since'), children: <DateText value={entry.post.since} /> },
          { key: 'duties', label: t('field.duties'), children: entry.post.duties ?? '—' },
          { key: 'id', label: t('registers:field.idNumber'), children: entry.idNumberMasked },
          { key: 'mobile', label: t('registers:field.mobile'), children: entry.mobileMasked },
          { key: 'on', label: t('registers:field.registeredOn'), children: <DateText value={entry.registeredOn} /> },
          { key: 'left', label: t('field.leftOn'), children: <DateText value={entry.leftOn} /> },
        ]}
      />
      <DevelopmentPanel
        records={development}
        add={
          mayManage
            ? (record, request) => recordManagementDevelopment({ path, body: { record, version }, ...request })
            : undefined
        }
      />
      <RegisterHistory history={history} />
    </PageFrame>
  )
}
