import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { listTeachersOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TeacherLine } from '@/api/generated/types.gen'
import { LinkButton } from '@/shared/display/link-button'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { StaffRegister } from '@/shared/people/staff-register'
import { useMay } from '@/shared/session/me'
import { teacherSearch, teacherStatuses } from './search'

/** The register of teachers: title, specialties and what each may teach. */
export default function ListTeachersScreen() {
  const { t } = useTranslation('teachers')
  const mayManage = useMay('ManageStaffRegisters')
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={
        mayManage && (
          <LinkButton type="primary" to="/teachers/new">
            {t('propose')}
          </LinkButton>
        )
      }
    >
      <StaffRegister<TeacherLine, typeof teacherSearch>
        role="Teacher"
        path="/teachers"
        search={teacherSearch}
        empty={t('empty')}
        page={(query) => listTeachersOptions({ query })}
        filters={[
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: teacherStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
          { kind: 'flag', name: 'awaitsApproval', label: t('awaitsApproval') },
        ]}
        columns={[
          {
            title: t('field.status'),
            render: (_, row) => (
              <>
                <StatusTag status={row.status} text={t(`status.${row.status}`)} />
                {row.returned && <Tag color="warning">{t('returned')}</Tag>}
                {row.awaitsApproval && row.status === 'Approved' && <Tag color="processing">{t('changeWaits')}</Tag>}
              </>
            ),
          },
          {
            title: t('field.title'),
            render: (_, row) =>
              row.titleLevel
                ? t('titleWithLevel', { title: row.title, level: t(`titleLevel.${row.titleLevel}`) })
                : t('noTitleInForce'),
          },
          { title: t('field.titleSpecialty'), dataIndex: 'titleSpecialty' },
          { title: t('field.mayTeach'), render: (_, row) => t(`mayTeach.${row.titleLevel ?? 'Junior'}`) },
        ]}
      />
    </PageFrame>
  )
}
