import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function Brand({ to }: { to: string }) {
  const { t } = useTranslation('shared')
  return (
    <Link to={to} className="brand">
      <img src="/emblem.svg" alt="" />
      <span>
        <strong>{t('product')}</strong>
        <small>{t('society')}</small>
      </span>
    </Link>
  )
}
