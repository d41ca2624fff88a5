import { Link } from '@tanstack/react-router'
import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'

function HomeLink() {
  const { t } = useTranslation('shared')
  return <Link to="/">{t('page.toHome')}</Link>
}

export function NotFoundPage() {
  const { t } = useTranslation('shared')
  return <Result status="404" title={t('page.notFoundTitle')} subTitle={t('page.notFound')} extra={<HomeLink />} />
}

export function ForbiddenPage() {
  const { t } = useTranslation('shared')
  return <Result status="403" title={t('page.forbiddenTitle')} subTitle={t('page.forbidden')} extra={<HomeLink />} />
}

/** What the error boundary of the router shows when a screen throws. */
export function CrashedPage({ reset }: { reset: () => void }) {
  const { t } = useTranslation('shared')
  return (
    <Result
      status="error"
      title={t('page.crashedTitle')}
      subTitle={t('page.crashed')}
      extra={
        <Button type="primary" onClick={reset}>
          {t('action.reload')}
        </Button>
      }
    />
  )
}
