import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ForbiddenPage } from '@/shared/feedback/pages'
import type { Screen, Translate } from '@/shared/routing/screen'
import { mayUse, useMaybeMe } from '@/shared/session/me'

/** Names the browser tab after the screen and keeps out who may not use it. */
export function ScreenGuard({ screen, children }: { screen: Screen; children: ReactNode }) {
  const { t } = useTranslation()
  const me = useMaybeMe()
  const title = screen.title(t as unknown as Translate)
  const product = t('product')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
  if (screen.permission && !mayUse(me, screen.permission)) return <ForbiddenPage />
  return <>{children}</>
}
