import { useQuery } from '@tanstack/react-query'
import { Alert, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getApplicationChecklistOptions } from '@/api/generated/@tanstack/react-query.gen'
import { Loaded } from '@/shared/feedback/loaded'
import { faultText } from '@/shared/format/error-text'
import { RequirementLine, StateIcon } from './requirement-line'
import './checklist.css'

/** What the regulation asks of the application: met, evidence missing or not met, with the number needed and the number there is. */
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
                      n:
                        view.requirements.filter((one) => one.state !== 'Met').length +
                        (view.persons.length > 0 ? 1 : 0),
                    })
              }
            />
            <ul className="checklist-lines">
              {view.requirements.map((requirement) => (
                <RequirementLine key={requirement.rule} requirement={requirement} />
              ))}
              {view.persons.map((fault) => (
                <li key={`${fault.path}-${fault.code}`}>
                  <StateIcon state="NotMet" />
                  <div>
                    <span className="unmet-text">{faultText(fault)}</span> <span className="muted">{fault.path}</span>
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
