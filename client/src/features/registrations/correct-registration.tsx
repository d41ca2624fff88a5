import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  getRegistrationOptions,
  listMyRegistrationsOptions,
  listOccupationsOptions,
} from '@/api/generated/@tanstack/react-query.gen'
import { correctRegistration } from '@/api/generated/sdk.gen'
import type { ClaimBody, RegistrationView } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { NotFoundPage } from '@/shared/feedback/pages'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useUnsaved } from '@/shared/forms/use-unsaved'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { ClaimFields } from './claim-fields'

/** The claim of a draft or of a registration whose claim was returned, by the trainee or by the centre for one who registered on paper. */
export default function CorrectRegistrationScreen() {
  const id = useParam('registrationId')
  const isOwn = useMay('ReadOwnRegistrations')
  const mine = useQuery({ ...listMyRegistrationsOptions(), enabled: isOwn })
  const handled = useQuery({ ...getRegistrationOptions({ path: { id } }), enabled: !isOwn })
  if (!isOwn) {
    return <Loaded query={handled}>{(view) => <Claim registration={view} back={`/registrations/${id}`} />}</Loaded>
  }
  return (
    <Loaded query={mine}>
      {(list) => {
        const registration = list.find((entry) => entry.id === id)
        return registration ? <Claim registration={registration} back={`/my-registrations/${id}`} /> : <NotFoundPage />
      }}
    </Loaded>
  )
}

type Values = Omit<ClaimBody, 'version'>

function Claim({ registration, back }: { registration: RegistrationView; back: string }) {
  const { t } = useTranslation('registrations')
  const navigate = useNavigate()
  const { scope, particulars } = registration
  const occupations = useQuery(listOccupationsOptions())
  const level = occupations.data
    ?.find((occupation) => occupation.code === scope.occupationCode)
    ?.levels.find((entry) => entry.skillLevel === scope.level)
  const { conditionNumber, background } = registration
  const server = useServerForm<Values>({
    record: { version: registration.version, values: { conditionNumber, background, particulars } },
    submit: (values, request, version) =>
      correctRegistration({
        path: { id: registration.id },
        body: { ...values, particulars: { ...particulars, ...values.particulars }, version },
        ...request,
      }),
    onDone: () => navigate({ to: back as '/' }),
  })
  useUnsaved(!server.submitting && server.form.isFieldsTouched())
  return (
    <PageFrame title={t('correct.title')} lead={registration.noticeTitle} back={{ to: back, text: t('mine.title') }}>
      {registration.status === 'Returned' && registration.decisionReason && (
        <Alert type="warning" showIcon title={t('mine.returned')} description={registration.decisionReason} />
      )}
      <ServerForm of={server} className="stack medium">
        <ClaimFields conditions={level?.conditions ?? []} />
        <Button type="primary" htmlType="submit" size="large" loading={server.submitting}>
          {t('correct.save')}
        </Button>
      </ServerForm>
    </PageFrame>
  )
}
