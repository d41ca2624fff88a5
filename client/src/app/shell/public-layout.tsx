import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Grid, Layout } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Translate } from '@/shared/routing/screen'
import { useMaybeMe } from '@/shared/session/me'
import { publicNavigation } from '../public-navigation'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { LinkButton } from '@/shared/display/link-button'

/** The frame of the public pages: nothing here needs a sign-in. */
export function PublicLayout() {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  const me = useMaybeMe()
  const address = useLocation({ select: ({ href }) => `${window.location.origin}${href}` })
  const links = (
    <nav className="public-nav no-print" aria-label={t('nav.public')}>
      {publicNavigation.map((entry) => (
        <Link key={entry.to} to={entry.to}>
          {entry.title(t as unknown as Translate)}
        </Link>
      ))}
    </nav>
  )
  return (
    <Layout className="public-layout">
      <a href="#main" className="skip-link">
        {t('nav.skip')}
      </a>
      <Layout.Header className="app-header">
        <Brand to="/" />
        <span className="spacer" />
        {md && links}
        <LanguageSwitch />
        <LinkButton to="/home" type="primary">
          {me ? t('nav.home') : t('nav.signIn')}
        </LinkButton>
      </Layout.Header>
      {!md && <div className="public-nav-phone">{links}</div>}
      <main id="main" className="content">
        <p className="print-only">
          {t('product')} · {t('society')} · {address}
        </p>
        <Outlet />
      </main>
      <footer className="public-footer">{t('society')}</footer>
    </Layout>
  )
}
