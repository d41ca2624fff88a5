import { Card, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '@/shared/display/page-frame'
import { useMe } from '@/shared/session/me'
import { ChangePassword } from './change-password'
import { SecondFactorCard } from './second-factor-card'

/** The person's own account: who it is, second factor, password. */
export default function ProfileScreen() {
  const { t } = useTranslation(['accounts', 'home'])
  const me = useMe()
  return (
    <PageFrame title={t('profile.title')}>
      <Card title={t('profile.account')} className="medium">
        <Descriptions column={{ xs: 1, md: 2 }}>
          <Descriptions.Item label={t('profile.displayName')}>{me.displayName}</Descriptions.Item>
          <Descriptions.Item label={t('profile.userName')}>{me.userName}</Descriptions.Item>
          <Descriptions.Item label={t('profile.roles')}>
            {me.roles.map((role) => t(`home:role.${role}` as 'home:role.Trainee')).join(' · ')}
          </Descriptions.Item>
          {me.centreName && <Descriptions.Item label={t('profile.centre')}>{me.centreName}</Descriptions.Item>}
        </Descriptions>
      </Card>
      <SecondFactorCard />
      <Card title={t('profile.changePassword')} className="medium">
        <ChangePassword />
      </Card>
    </PageFrame>
  )
}
