import { useTranslation } from 'react-i18next'
import { cancelTrainingClass, completeTrainingClass } from '@/api/generated/sdk.gen'
import type { TrainingClassDetails } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

/** What can be done with a class in its state by this person. */
export function ClassActions({ details }: { details: TrainingClassDetails }) {
  const { t } = useTranslation('trainingClasses')
  const manages = useMay('ManageTrainingClasses')
  const requests = useMay('RequestExamination')
  const readsExaminations = useMay('ReadExaminations')
  const open = details.status === 'Planned' || details.status === 'Running'
  const path = { classId: details.id }
  const done = details.members.filter((member) => member.completion.completed).length
  return (
    <>
      <LinkButton to={`/training-classes/${details.id}/roster`}>{t('page.roster')}</LinkButton>
      {manages && open && (
        <ConfirmAction
          label={t('page.cancel')}
          explain={t('page.cancelExplain')}
          reasonLength={2}
          button={{ danger: true }}
          act={(reason, request) =>
            cancelTrainingClass({ path, body: { reason, version: details.version }, ...request })
          }
        />
      )}
      {manages && details.status === 'Running' && (
        <ConfirmAction
          label={t('page.complete')}
          explain={
            <>
              <p>{t('page.completeExplain')}</p>
              <p>{t('completion.counts', { done, all: details.members.length })}</p>
            </>
          }
          button={{ type: 'primary' }}
          act={(_, request) => completeTrainingClass({ path, body: { version: details.version }, ...request })}
        />
      )}
      {readsExaminations && details.examinationId && (
        <LinkButton to={`/examinations/${details.examinationId}`}>{t('page.examination')}</LinkButton>
      )}
      {requests && details.status === 'Completed' && !details.examinationId && (
        <LinkButton to="/examinations/request" search={{ classId: details.id }} type="primary">
          {t('page.requestExamination')}
        </LinkButton>
      )}
    </>
  )
}
