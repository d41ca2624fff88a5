import { UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMe, useSignOut } from '@/shared/session/me'

export function AccountMenu() {
  const { t } = useTranslation('shared')
  const me = useMe()
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'profile', label: t('nav.profile'), onClick: () => void navigate({ to: '/profile' }) },
          { key: 'public', label: t('nav.public'), onClick: () => void navigate({ to: '/' }) },
          { type: 'divider' },
          { key: 'out', label: t('nav.signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} className="account-button">
        {me.displayName}
      </Button>
    </Dropdown>
  )
}
