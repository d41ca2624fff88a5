import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { useMe } from '@/shared/session/me'
import { CentrePage } from './centre-page'

/** The own centre; before there is one, the way to apply. */
export default function MyCentreScreen() {
  const { t } = useTranslation('branchCentres')
  const me = useMe()
  if (me.centreId) return <CentrePage centreId={me.centreId} />
  return (
    <PageFrame title={t('mine')}>
      <EmptyState text={t('none')} />
      <Link to={'/branch-centre-applications' as '/'}>
        <Button type="primary">{t('toApplications')}</Button>
      </Link>
    </PageFrame>
  )
}
