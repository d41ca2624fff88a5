import { useTranslation } from 'react-i18next'
import { approveTeacher, recordTeacherLeaving, returnTeacher } from '@/api/generated/sdk.gen'
import type { TeacherView } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PrintButton } from '@/shared/display/print-button'
import { ConfirmAction } from '@/shared/feedback/confirm-action'
import { useMay } from '@/shared/session/me'

/** The society approves or returns; the centre edits, or records that the teacher has left. */
export function TeacherActions({ teacher }: { teacher: TeacherView }) {
  const { t } = useTranslation('teachers')
  const mayReview = useMay('ReviewStaffRegisters')
  const mayManage = useMay('ManageStaffRegisters')
  const { entry, version } = teacher
  const path = { id: entry.id }
  return (
    <>
      <PrintButton />
      {mayReview && entry.awaitsApproval && (
        <>
          <ConfirmAction
            label={t('return.label')}
            explain={t('return.explain')}
            reasonLength={2}
            act={(reason, request) => returnTeacher({ path, body: { reason, version }, ...request })}
          />
          <ConfirmAction
            label={t('approve.label')}
            explain={t('approve.explain')}
            button={{ type: 'primary' }}
            act={(_, request) => approveTeacher({ path, body: { version }, ...request })}
          />
        </>
      )}
      {mayManage && entry.status !== 'Left' && (
        <>
          <ConfirmAction
            label={t('leave.label')}
            explain={t('leave.explain', { name: entry.name })}
            button={{ danger: true }}
            act={(_, request) => recordTeacherLeaving({ path, body: { version }, ...request })}
          />
          <LinkButton to={`/teachers/${entry.id}/edit`}>{t('edit')}</LinkButton>
        </>
      )}
    </>
  )
}
