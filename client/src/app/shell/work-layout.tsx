import { MenuOutlined } from '@ant-design/icons'
import { Outlet } from '@tanstack/react-router'
import { Button, Drawer, Grid, Layout, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMaybeMe } from '@/shared/session/me'
import { AccountMenu } from './account-menu'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { Navigation } from './navigation'
import { SignInAgain } from './sign-in-again'

/** The frame of everything behind sign-in: menu at the side, in a drawer on a narrow screen. */
export function WorkLayout() {
  const { t } = useTranslation('shared')
  const { lg = true } = Grid.useBreakpoint()
  const me = useMaybeMe()
  const [open, setOpen] = useState(false)
  if (!me) return null
  return (
    <Layout hasSider={lg}>
      <a href="#main" className="skip-link">
        {t('nav.skip')}
      </a>
      {lg && (
        <Layout.Sider width={248} className="work-sider no-print">
          <Brand to="/home" />
          <nav aria-label={t('nav.menu')}>
            <Navigation theme="dark" />
          </nav>
        </Layout.Sider>
      )}
      <Layout>
        <Layout.Header className="app-header">
          {!lg && (
            <Button type="text" icon={<MenuOutlined />} aria-label={t('nav.menu')} onClick={() => setOpen(true)} />
          )}
          {!lg && <Brand to="/home" />}
          {lg && <Typography.Text type="secondary">{me.centreName ?? t('society')}</Typography.Text>}
          <span className="spacer" />
          <LanguageSwitch />
          <AccountMenu />
        </Layout.Header>
        <main id="main" className="content">
          <Outlet />
        </main>
      </Layout>
      <Drawer open={open && !lg} onClose={() => setOpen(false)} placement="left" size={280} title={t('product')}>
        <Navigation theme="light" onNavigate={() => setOpen(false)} />
      </Drawer>
      <SignInAgain />
    </Layout>
  )
}
