import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getTeacherOptions } from '@/api/generated/@tanstack/react-query.gen'
import { recordTeacherDevelopment } from '@/api/generated/sdk.gen'
import type { TeacherView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { DevelopmentPanel } from '@/shared/people/development-panel'
import { RegisterHistory } from '@/shared/people/register-history'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { TeacherActions } from './teacher-actions'
import { TeacherTitles } from './teacher-titles'
import { TeacherWorkload } from './teacher-workload'

export default function GetTeacherScreen() {
  const id = useParam('teacherId')
  const teacher = useQuery(getTeacherOptions({ path: { id } }))
  return <Loaded query={teacher}>{(view) => <Teacher teacher={view} />}</Loaded>
}

/** One teacher of the register: titles with proofs, what waits, workload, development, history. */
function Teacher({ teacher }: { teacher: TeacherView }) {
  const { t } = useTranslation('teachers')
  const { t: registers } = useTranslation('registers')
  const mayManage = useMay('ManageStaffRegisters') && teacher.entry.status !== 'Left'
  const { entry } = teacher
  return (
    <PageFrame
      title={entry.name}
      lead={
        <>
          <StatusTag status={entry.status} text={t(`status.${entry.status}`)} /> {entry.centreName}
        </>
      }
      back={{ to: '/teachers', text: t('title') }}
      actions={<TeacherActions teacher={teacher} />}
    >
      {teacher.returnReason && (
        <Alert type="warning" showIcon title={t('returnedTitle')} description={teacher.returnReason} />
      )}
      {entry.awaitsApproval && <Alert type="info" showIcon title={t('waits')} />}
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: registers('field.idNumber'), children: entry.idNumberMasked },
          { key: 'mobile', label: registers('field.mobile'), children: entry.mobileMasked },
          {
            key: 'specialties',
            label: registers('field.specialties'),
            children: entry.specialties.join(registers('join')),
          },
          { key: 'may', label: t('field.mayTeach'), children: t(`mayTeach.${entry.titleLevel ?? 'Junior'}`) },
          {
            key: 'since',
            label: registers('field.registeredOn'),
            children: <DateText value={entry.registeredOn} />,
          },
          { key: 'left', label: t('leftOn'), children: <DateText value={teacher.leftOn} /> },
        ]}
      />
      {teacher.pendingChange && (
        <TeacherTitles title={t('pendingChange')} profile={teacher.pendingChange} withSpecialties />
      )}
      <TeacherTitles title={t('titles.title')} profile={teacher.profile} />
      <TeacherWorkload classes={teacher.classes} />
      <DevelopmentPanel
        records={teacher.development}
        add={
          mayManage
            ? (record, request) =>
                recordTeacherDevelopment({
                  path: { id: entry.id },
                  body: { record, version: teacher.version },
                  ...request,
                })
            : undefined
        }
      />
      <RegisterHistory history={teacher.history} />
    </PageFrame>
  )
}
