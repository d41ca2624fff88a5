import { App, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { disableAccount, enableAccount } from '@/api/generated/sdk.gen'
import type { AccountView } from '@/api/generated/types.gen'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay, useMe } from '@/shared/session/me'
import { AssignRoles } from './assign-roles'
import { societyRoles } from './search'

/** What can be done with an account of somebody else. */
export function AccountActions({ account }: { account: AccountView }) {
  const { t } = useTranslation('accountAdministration')
  const { message } = App.useApp()
  const me = useMe()
  const maySetRoles = useMay('OpenSocietyAccounts')
  if (account.id === me.id) return <>{t('own')}</>
  const path = { id: account.id }
  const roled = account.roles.every((role) => societyRoles.some((one) => one === role))
  return (
    <Space size="small" wrap>
      {maySetRoles && roled && <AssignRoles account={account} />}
      {account.disabled ? (
        <ConfirmAction
          label={t('enable')}
          explain={t('enableExplain', { name: account.displayName })}
          button={{ size: 'small' }}
          act={(_, request) => enableAccount({ path, ...request })}
          onDone={() => void message.success(t('enabledNow'))}
        />
      ) : (
        <ConfirmAction
          label={t('disable')}
          explain={t('disableExplain', { name: account.displayName })}
          button={{ size: 'small', danger: true }}
          act={(_, request) => disableAccount({ path, ...request })}
          onDone={() => void message.success(t('disabledNow'))}
        />
      )}
    </Space>
  )
}
