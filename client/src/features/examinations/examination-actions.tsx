import { useTranslation } from 'react-i18next'
import { closeExamination, publishResults, voidExamination } from '@/api/generated/sdk.gen'
import type { ExaminationDetails } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

/** What the society does with an examination in its state. */
export function ExaminationActions({ exam }: { exam: ExaminationDetails }) {
  const { t } = useTranslation('examinations')
  const arranges = useMay('ArrangeExamination')
  const publishes = useMay('PublishResults')
  const path = { examinationId: exam.id }
  const beforeStart =
    exam.status === 'Requested' ||
    (exam.status === 'Arranged' && exam.arrangement && new Date(exam.arrangement.startsAt) > new Date())
  return (
    <>
      {arranges && exam.status !== 'Closed' && exam.status !== 'Void' && (
        <ConfirmAction
          label={t('publish.void')}
          explain={t('publish.voidExplain')}
          reasonLength={2}
          button={{ danger: true }}
          act={(reason, request) => voidExamination({ path, body: { reason, version: exam.version }, ...request })}
        />
      )}
      {arranges && beforeStart && (
        <LinkButton to={`/examinations/${exam.id}/arrange`} type={exam.status === 'Requested' ? 'primary' : 'default'}>
          {exam.status === 'Requested' ? t('arrange.title') : t('arrange.again')}
        </LinkButton>
      )}
      {arranges && beforeStart && exam.status === 'Arranged' && (
        <LinkButton
          to={`/examinations/${exam.id}/assessors`}
          type={exam.assessors.length === 0 ? 'primary' : 'default'}
        >
          {t('assign.title')}
        </LinkButton>
      )}
      {publishes && exam.status === 'Verified' && (
        <ConfirmAction
          label={t('publish.act')}
          explain={t('publish.explain')}
          button={{ type: 'primary' }}
          act={(_, request) => publishResults({ path, body: { version: exam.version }, ...request })}
        />
      )}
      {publishes && exam.status === 'Published' && (
        <ConfirmAction
          label={t('publish.close')}
          explain={t('publish.closeExplain')}
          button={{ type: 'primary' }}
          act={(_, request) => closeExamination({ path, body: { version: exam.version }, ...request })}
        />
      )}
    </>
  )
}
