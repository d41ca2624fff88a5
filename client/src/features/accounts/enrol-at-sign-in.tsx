import { Alert, Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SignIn } from '@/api/account'
import { beginSecondFactorAtSignIn, confirmSecondFactorAtSignIn } from '@/api/generated/sdk.gen'
import { SecondFactorSteps } from './second-factor-steps'
import './accounts.css'

interface EnrolAtSignInProps {
  credentials: SignIn
  onDone: () => void
}

/** For somebody whose role needs a second factor and who has none yet: enrol, then sign in with it. */
export function EnrolAtSignIn({ credentials: { userName, password }, onDone }: EnrolAtSignInProps) {
  const { t } = useTranslation('accounts')
  return (
    <Card className="narrow sign-in">
      <Typography.Title level={1}>{t('secondFactor.title')}</Typography.Title>
      <Alert type="info" showIcon title={t('secondFactor.required')} className="problem-alert" />
      <SecondFactorSteps
        begin={async (request) => (await beginSecondFactorAtSignIn({ body: { userName, password }, ...request })).data}
        confirm={async (code, request) =>
          (await confirmSecondFactorAtSignIn({ body: { userName, password, code }, ...request })).data.recoveryCodes
        }
        onDone={onDone}
      />
    </Card>
  )
}
