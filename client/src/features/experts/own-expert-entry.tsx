import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getExpertOptions, listExpertsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { EmptyState } from '@/shared/feedback/empty-state'
import { Loaded } from '@/shared/feedback/loaded'
import { ExpertEntry } from './expert-entry'

/** The expert's own entry: when they cannot be asked, and their audits. */
export default function OwnExpertEntryScreen() {
  const { t } = useTranslation('experts')
  const own = useQuery(listExpertsOptions({ query: {} }))
  return (
    <PageFrame title={t('own.title')} lead={t('own.lead')}>
      <Loaded query={own}>
        {({ items }) => (items[0] ? <OwnEntry id={items[0].id} /> : <EmptyState text={t('own.notRegistered')} />)}
      </Loaded>
    </PageFrame>
  )
}

function OwnEntry({ id }: { id: string }) {
  const expert = useQuery(getExpertOptions({ path: { id } }))
  return <Loaded query={expert}>{(view) => <ExpertEntry expert={view} mayDeclare />}</Loaded>
}
