import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { AuditAction } from './audit-values'
import { DayInput } from './section-inputs'
import './audit.css'

interface AuditActionsProps {
  value: readonly AuditAction[]
  onChange: (actions: AuditAction[]) => void
}

/** What the applicant has to mend, each with its due date. */
export function AuditActions({ value, onChange }: AuditActionsProps) {
  const { t } = useTranslation('onSiteAudits')
  const put = (id: string, part: Partial<AuditAction>) =>
    onChange(value.map((action) => (action.id === id ? { ...action, ...part } : action)))
  return (
    <div className="form-rows audit-actions">
      {value.map((action) => (
        <div key={action.id} className="audit-action">
          <label>
            <span>{t('action')}</span>
            <Input
              maxLength={1000}
              value={action.description}
              onChange={(event) => put(action.id, { description: event.target.value })}
            />
          </label>
          <label>
            <span>{t('dueOn')}</span>
            <DayInput value={action.dueOn} onChange={(dueOn) => put(action.id, { dueOn: dueOn ?? null })} />
          </label>
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('removeAction')}
            onClick={() => onChange(value.filter((other) => other.id !== action.id))}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        onClick={() => onChange([...value, { id: crypto.randomUUID(), description: '', dueOn: null }])}
      >
        {t('addAction')}
      </Button>
    </div>
  )
}
