import { Card, Input, InputNumber, Segmented, Tag } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditItem } from '@/api/generated/types.gen'
import { AuditActions } from './audit-actions'
import { AuditPhotos } from './audit-photos'
import { isBelowRequired, isNonconformity, type AuditItemState, type AuditValues } from './audit-values'
import { auditScores } from './choices'
import './checklist.css'
import './audit.css'

interface AuditItemCardProps {
  item: AuditItem
  about: string | null
  values: AuditValues
  state: AuditItemState
  onChange: (values: AuditValues) => void
  keepPhoto: (file: File) => Promise<string>
}

const tones: Record<AuditItemState, string> = {
  open: 'default',
  draft: 'warning',
  pending: 'processing',
  stored: 'success',
  conflict: 'error',
}

/** One item on site: large targets for a tablet; every change is kept at once. */
export function AuditItemCard({ item, about, values, state, onChange, keepPhoto }: AuditItemCardProps) {
  const { t } = useTranslation('onSiteAudits')
  const id = useId()
  const change = (part: Partial<AuditValues>) => onChange({ ...values, ...part })
  const isNonconform = isNonconformity(values.score)
  return (
    <Card
      role="group"
      aria-label={item.key}
      className="audit-item"
      title={
        <>
          {item.rule}
          {about && <span className="audit-about">{about}</span>}
        </>
      }
      extra={<Tag color={tones[state]}>{t(`state.${state}`)}</Tag>}
    >
      <p className="audit-question">{item.text}</p>
      <Segmented
        block
        size="large"
        aria-label={t('score.label')}
        value={values.score ?? ''}
        options={auditScores.map((value) => ({ value, label: t(`score.${value}`) }))}
        onChange={(score) => change({ score: score as AuditValues['score'] })}
      />
      <div className="form-grid audit-fields">
        {item.measure && (
          <div>
            <label htmlFor={`${id}-measured`}>{t('measured')}</label>
            <InputNumber
              id={`${id}-measured`}
              min={0}
              size="large"
              className="full-width"
              suffix={t(`measure.${item.measure}`)}
              status={isBelowRequired(values, item) ? 'error' : undefined}
              value={values.measuredValue}
              onChange={(measuredValue) => change({ measuredValue })}
            />
            <div className={isBelowRequired(values, item) ? 'unmet-text' : 'muted'}>
              {t(typeof item.required === 'number' ? 'numbers' : 'declaredOnly', {
                required: item.required,
                declared: item.declared ?? '—',
              })}
            </div>
          </div>
        )}
        <div className={item.measure ? undefined : 'form-wide'}>
          <label htmlFor={`${id}-text`}>{t('finding')}</label>
          <Input.TextArea
            id={`${id}-text`}
            autoSize={{ minRows: 2 }}
            maxLength={2000}
            status={isNonconform && values.text.trim() === '' ? 'error' : undefined}
            placeholder={isNonconform ? t('findingNeeded') : undefined}
            value={values.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </div>
      </div>
      <AuditPhotos value={values.photos} onChange={(photos) => change({ photos })} keepPhoto={keepPhoto} />
      {isNonconform && <AuditActions value={values.actions} onChange={(actions) => change({ actions })} />}
    </Card>
  )
}
