import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getOccupationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { reviseOccupation } from '@/api/generated/sdk.gen'
import type { GetOccupationAnswer } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { FootBar } from '@/shared/forms/foot-bar'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { ContentFields } from './content-fields'
import { toContent, type ContentValues } from './content-values'
import { DayAndReason } from './day-and-reason'

export default function ReviseOccupationScreen() {
  const id = useParam('occupationId')
  const occupation = useQuery(getOccupationOptions({ path: { id } }))
  return <Loaded query={occupation}>{(answer) => <Revise occupation={answer} />}</Loaded>
}

interface Values {
  inForceFrom: string
  reason: string
  content: ContentValues
}

/** A new version that begins as a copy of the newest one that counts. */
function Revise({ occupation }: { occupation: GetOccupationAnswer }) {
  const { t } = useTranslation('occupations')
  const navigate = useNavigate()
  const back = `/occupations/${occupation.id}`
  const newest = occupation.versions.find((version) => version.state !== 'Withdrawn')
  const server = useServerForm<Values>({
    record: { version: occupation.version, values: { content: newest?.content ?? {} } },
    submit: ({ content, ...values }, request, version) =>
      reviseOccupation({
        path: { id: occupation.id },
        body: { ...values, content: toContent(content), version },
        ...request,
      }),
    onDone: () => navigate({ to: back as '/' }),
  })
  return (
    <PageFrame title={t('revise')} lead={t('reviseLead')} back={{ to: back, text: occupation.name }}>
      <ServerForm of={server}>
        <Card>
          <DayAndReason />
        </Card>
        <ContentFields />
        <FootBar problem={null}>
          <Button type="primary" htmlType="submit" loading={server.submitting}>
            {t('publishVersion')}
          </Button>
        </FootBar>
      </ServerForm>
    </PageFrame>
  )
}
