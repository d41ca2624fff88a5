import { useQuery } from '@tanstack/react-query'
import { Card } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getOccupationOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { GetOccupationAnswer } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { OccupationContentView } from './occupation-content'
import { VersionHistory } from './version-history'

export default function GetOccupationScreen() {
  const id = useParam('occupationId')
  const occupation = useQuery(getOccupationOptions({ path: { id } }))
  return <Loaded query={occupation}>{(answer) => <Occupation occupation={answer} />}</Loaded>
}

function Occupation({ occupation }: { occupation: GetOccupationAnswer }) {
  const { t } = useTranslation('occupations')
  const mayManage = useMay('ManageOccupations')
  const inForce = occupation.versions.find((version) => version.state === 'InForce') ?? occupation.versions[0]
  const [chosen, choose] = useState(inForce?.number)
  const shown = occupation.versions.find((version) => version.number === chosen)
  return (
    <PageFrame
      title={occupation.name}
      lead={t('identity', { code: occupation.code, n: occupation.registerNumber })}
      back={{ to: '/occupations', text: t('title') }}
      actions={
        mayManage && (
          <LinkButton type="primary" to={`/occupations/${occupation.id}/revise`}>
            {t('revise')}
          </LinkButton>
        )
      }
    >
      <Card title={t('history')}>
        <VersionHistory occupation={occupation} chosen={chosen} choose={choose} />
      </Card>
      {shown && <OccupationContentView title={t('contentOf', { n: shown.number })} content={shown.content} />}
    </PageFrame>
  )
}
