import { useTranslation } from 'react-i18next'
import { listTeachersOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { TeacherLine } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { OpenAccount } from '@/shared/people/open-account'
import { useMay } from '@/shared/session/me'
import { PagedTable } from '@/shared/tables/paged-table'
import { teacherSearch, teacherStatuses } from './search'

/** The register of teachers: title, specialties and what each may teach. */
export default function ListTeachersScreen() {
  const { t } = useTranslation('teachers')
  const mayOpen = useMay('OpenStaffAccounts')
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <PagedTable<TeacherLine, typeof teacherSearch>
        search={teacherSearch}
        rowKey="id"
        empty={t('empty')}
        page={(query) => listTeachersOptions({ query })}
        filters={[
          { kind: 'text', name: 'specialty', label: t('field.specialty') },
          {
            kind: 'select',
            name: 'status',
            label: t('field.status'),
            options: teacherStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        columns={[
          { title: t('field.name'), dataIndex: 'name' },
          {
            title: t('field.status'),
            render: (_, row) => <StatusTag status={row.status} text={t(`status.${row.status}`)} />,
          },
          {
            title: t('field.account'),
            render: (_, row) =>
              row.hasAccount || !mayOpen ? (
                t(row.hasAccount ? 'account.present' : 'account.none')
              ) : (
                <OpenAccount role="Teacher" name={row.name} teacherId={row.id} />
              ),
          },
          { title: t('field.idNumber'), render: (_, row) => <span className="figures">{row.idNumberMasked}</span> },
          { title: t('field.title'), render: (_, row) => `${row.title} · ${t(`titleLevel.${row.titleLevel}`)}` },
          { title: t('field.titleSpecialty'), dataIndex: 'titleSpecialty' },
          { title: t('field.specialty'), render: (_, row) => row.specialties.join(' ') },
          { title: t('field.mayTeach'), render: (_, row) => t(`mayTeach.${row.titleLevel}`) },
          { title: t('field.registeredOn'), render: (_, row) => <DateText value={row.registeredOn} /> },
        ]}
      />
    </PageFrame>
  )
}
