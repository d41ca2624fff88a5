import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { getExpertOptions } from '@/api/generated/@tanstack/react-query.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { ExpertEntry } from './expert-entry'

/** One expert of the pool, for the society. */
export default function GetExpertScreen() {
  const { t } = useTranslation('experts')
  const id = useParam('expertId')
  const expert = useQuery(getExpertOptions({ path: { id } }))
  const mayManage = useMay('ManageExperts')
  return (
    <Loaded query={expert}>
      {(view) => (
        <PageFrame
          title={view.entry.name}
          lead={view.entry.organisation}
          back={{ to: '/experts', text: t('title') }}
          actions={mayManage && <LinkButton to={`/experts/${id}/edit`}>{t('edit')}</LinkButton>}
        >
          <ExpertEntry expert={view} mayDeclare={mayManage} />
        </PageFrame>
      )}
    </Loaded>
  )
}
