import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { RequirementState, RequirementView } from '@/api/generated/types.gen'
import { articleText } from '@/shared/format/article'
import { faultText } from '@/shared/format/error-text'
import './checklist.css'

const icons = { Met: CheckCircleFilled, EvidenceMissing: ExclamationCircleFilled, NotMet: CloseCircleFilled }

/** The state of a requirement as an icon with its name in words. */
export function StateIcon({ state }: { state: RequirementState }) {
  const { t } = useTranslation('branchCentreApplications')
  const Icon = icons[state]
  return <Icon className={`state-${state}`} aria-label={t(`checklist.state.${state}`)} />
}

/** One requirement: its state in an icon and in words, the number it needs and the number there is. */
export function RequirementLine({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation('branchCentreApplications')
  const article = articleText(requirement.rule)
  const numbers = { required: requirement.required, actual: requirement.actual }
  const sentences = new Set(
    requirement.faults.map((fault) => faultText({ ...fault, values: { ...numbers, ...fault.values } })),
  )
  return (
    <li>
      <StateIcon state={requirement.state} />
      <div>
        <strong>{requirement.rule}</strong> {article?.rule ?? article?.name}
        {typeof requirement.required === 'number' && (
          <div className="figures muted">
            {t('checklist.numbers', { required: requirement.required, actual: requirement.actual ?? 0 })}
          </div>
        )}
        {[...sentences].map((sentence) => (
          <div key={sentence} className={requirement.state === 'EvidenceMissing' ? 'evidence-text' : 'unmet-text'}>
            {sentence}
          </div>
        ))}
      </div>
    </li>
  )
}
