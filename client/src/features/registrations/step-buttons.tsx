import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormStep } from './register-form'

interface StepButtonsProps {
  step: FormStep
  isOpen: boolean
  submitting: boolean
  onBack: () => void
  onNext: () => void
}

/**
 * The way through the form. Its last button is another element than the one before: a click on one that changes under the pointer
 * would end as a submission.
 */
export function StepButtons({ step, isOpen, submitting, onBack, onNext }: StepButtonsProps) {
  const { t } = useTranslation('registrations')
  if (step === 'person')
    return (
      <Button key="next" type="primary" size="large" disabled={!isOpen} onClick={onNext}>
        {t('register.nextStep')}
      </Button>
    )
  return (
    <>
      <Button onClick={onBack}>{t('register.previous')}</Button>
      <Button key="submit" type="primary" htmlType="submit" size="large" loading={submitting} disabled={!isOpen}>
        {t('register.next')}
      </Button>
    </>
  )
}
