import { useLocation, useNavigate } from '@tanstack/react-router'
import { Menu, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { navGroups, type Screen, type Translate } from '@/shared/routing/screen'
import { isApplicant, mayUse, useMaybeMe } from '@/shared/session/me'
import { screens } from '../screens'

/** The screens this person finds in the menu, in its order. */
export function useMenuScreens(): Screen[] {
  const me = useMaybeMe()
  return screens
    .filter(
      (screen) =>
        screen.nav &&
        (screen.nav.beforeLicence || !isApplicant(me)) &&
        screen.area === 'work' &&
        mayUse(me, screen.permission),
    )
    .sort((a, b) => place(a) - place(b))
}

const place = (screen: Screen) => (screen.nav ? navGroups.indexOf(screen.nav.group) * 1000 + screen.nav.order : 0)

interface NavigationProps {
  theme: 'dark' | 'light'
  onNavigate?: () => void
}

/** The signed-in person's menu: only what their permissions open. */
export function Navigation({ theme, onNavigate }: NavigationProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const entries = useMenuScreens()
  const selected = entries
    .map((screen) => screen.path)
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1)
  const items: MenuProps['items'] = entries.map((screen) => {
    const Icon = screen.nav?.icon
    return {
      key: screen.path,
      label: screen.title(t as unknown as Translate),
      icon: Icon ? <Icon aria-hidden /> : undefined,
    }
  })
  return (
    <Menu
      mode="inline"
      theme={theme}
      items={items}
      selectedKeys={selected}
      onClick={({ key }) => {
        onNavigate?.()
        void navigate({ to: key })
      }}
    />
  )
}
