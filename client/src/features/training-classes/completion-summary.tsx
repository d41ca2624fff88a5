import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { percent, whatIsMissing, type CompletionFigures } from './completion'
import './completion.css'

/** Completed or not, and in words what is missing. */
export function CompletionSummary({ figures }: { figures: CompletionFigures }) {
  const { t } = useTranslation('trainingClasses')
  if (figures.completed) return <Tag color="success">{t('completion.done')}</Tag>
  return (
    <div className="completion">
      <Tag color="warning">{t('completion.open')}</Tag>
      <ul className="fault-list">
        {whatIsMissing(figures, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** 9/10（90%） */
export function AttendedShare({ attended, sessions, share }: { attended: number; sessions: number; share: number }) {
  const { t } = useTranslation('trainingClasses')
  return <span className="figures">{t('completion.share', { attended, sessions, share: percent(share) })}</span>
}
