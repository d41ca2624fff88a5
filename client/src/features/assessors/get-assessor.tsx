import { useQuery } from '@tanstack/react-query'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { getAssessorOptions } from '@/api/generated/@tanstack/react-query.gen'
import { recordAssessorDevelopment } from '@/api/generated/sdk.gen'
import type { AssessorView } from '@/api/generated/types.gen'
import { DateText } from '@/shared/display/date-text'
import { PageFrame } from '@/shared/display/page-frame'
import { StatusTag } from '@/shared/display/status-tag'
import { Loaded } from '@/shared/feedback/loaded'
import { DevelopmentPanel } from '@/shared/people/development-panel'
import { RegisterHistory } from '@/shared/people/register-history'
import { useParam } from '@/shared/routing/use-screen'
import { useMay } from '@/shared/session/me'
import { AssessorActions } from './assessor-actions'
import { AssessorAssignments } from './assessor-assignments'
import { AssessorCertificates } from './assessor-certificates'
import { AssessorProgress } from './assessor-progress'

export default function GetAssessorScreen() {
  const id = useParam('assessorId')
  const assessor = useQuery(getAssessorOptions({ path: { id } }))
  return <Loaded query={assessor}>{(view) => <Assessor assessor={view} />}</Loaded>
}

/** One assessor: the way to the certificate, examinations, development, history. */
function Assessor({ assessor }: { assessor: AssessorView }) {
  const { t } = useTranslation('assessors')
  const { t: registers } = useTranslation('registers')
  const { entry, version } = assessor
  const mayManage = useMay('ManageStaffRegisters') && entry.status !== 'Withdrawn'
  return (
    <PageFrame
      title={entry.name}
      lead={
        <>
          <StatusTag status={entry.status} text={t(`status.${entry.status}`)} /> {entry.centreName}
        </>
      }
      back={{ to: '/assessors', text: t('title') }}
      actions={<AssessorActions assessor={assessor} />}
    >
      {entry.status !== 'Withdrawn' && <AssessorProgress assessor={assessor} />}
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'id', label: registers('field.idNumber'), children: entry.idNumberMasked },
          { key: 'mobile', label: registers('field.mobile'), children: entry.mobileMasked },
          { key: 'title', label: t('field.title'), children: entry.title },
          { key: 'employer', label: t('field.employer'), children: entry.employer },
          {
            key: 'specialties',
            label: registers('field.specialties'),
            children: entry.specialties.join(registers('join')),
          },
          { key: 'until', label: t('field.validUntil'), children: <DateText value={entry.validUntil} /> },
        ]}
      />
      <AssessorCertificates certificates={assessor.certificates} />
      <AssessorAssignments assignments={assessor.assignments} />
      <DevelopmentPanel
        records={assessor.development}
        add={
          mayManage
            ? (record, request) =>
                recordAssessorDevelopment({ path: { id: entry.id }, body: { record, version }, ...request })
            : undefined
        }
      />
      <RegisterHistory history={assessor.history} />
    </PageFrame>
  )
}
