import { Progress, Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import { registerSteps } from './register-form'
import './registrations.css'

/** Where somebody is in a registration: four steps side by side, on a phone one line. */
export function RegisterSteps({ current }: { current: (typeof registerSteps)[number] }) {
  const { t } = useTranslation('registrations')
  const index = registerSteps.indexOf(current)
  const count = registerSteps.length
  return (
    <>
      <Steps
        className="register-steps"
        size="small"
        current={index}
        responsive={false}
        items={registerSteps.map((step) => ({ title: t(`step.${step}`) }))}
      />
      <div className="register-progress">
        <strong>{t('step.of', { n: index + 1, count, title: t(`step.${current}`) })}</strong>
        <Progress percent={((index + 1) / count) * 100} showInfo={false} size="small" aria-hidden />
      </div>
    </>
  )
}
