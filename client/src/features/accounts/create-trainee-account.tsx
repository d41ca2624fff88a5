import { useTranslation } from 'react-i18next'
import { createTraineeAccount } from '@/api/generated/sdk.gen'
import { SignUpForm } from './sign-up-form'

export default function CreateTraineeAccountScreen() {
  const { t } = useTranslation('accounts')
  return (
    <SignUpForm
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      submit={(body, request) => createTraineeAccount({ body, ...request })}
    />
  )
}
