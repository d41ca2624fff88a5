import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getApplicationChecklistOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { RequirementView } from '@/api/generated/types.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { articleText } from '@/shared/format/article'
import { faultText } from '@/shared/format/error-text'

/** What the regulation asks of the application, met or not, with the number needed and the number there is. */
export function ChecklistPanel({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation('branchCentreApplications')
  const checklist = useQuery(getApplicationChecklistOptions({ path: { id: applicationId } }))
  return (
    <Card size="small" title={t('checklist.title')} className="checklist">
      <Loaded query={checklist}>
        {(view) => (
          <>
            <Alert
              type={view.complete ? 'success' : 'warning'}
              showIcon
              role="status"
              title={
                view.complete
                  ? t('checklist.complete')
                  : t('checklist.open', {
                      n: view.requirements.filter((one) => !one.met).length + (view.persons.length > 0 ? 1 : 0),
                    })
              }
            />
            <ul className="checklist-lines">
              {view.requirements.map((requirement) => (
                <RequirementLine key={requirement.rule} requirement={requirement} />
              ))}
              {view.persons.map((fault) => (
                <li key={`${fault.path}-${fault.code}`} className="unmet">
                  <CloseCircleFilled aria-label={t('checklist.unmet')} />
                  <div>
                    {faultText(fault)} <span className="muted">{fault.path}</span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  )
}

/** One requirement with its state in an icon and in words. */
export function RequirementLine({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation('branchCentreApplications')
  const article = articleText(requirement.rule)
  const values = { required: requirement.required, actual: requirement.actual }
  return (
    <li className={requirement.met ? 'met' : 'unmet'}>
      {requirement.met ? (
        <CheckCircleFilled aria-label={t('checklist.met')} />
      ) : (
        <CloseCircleFilled aria-label={t('checklist.unmet')} />
      )}
      <div>
        <strong>{requirement.rule}</strong> {article?.rule ?? article?.name}
        {typeof requirement.required === 'number' && (
          <div className="figures muted">
            {t('checklist.numbers', { required: requirement.required, actual: requirement.actual ?? 0 })}
          </div>
        )}
        {requirement.faults.map((fault, index) => (
          <div key={`${fault.code}-${index}`} className="unmet-text">
            {faultText({ ...fault, values })}
          </div>
        ))}
      </div>
    </li>
  )
}
