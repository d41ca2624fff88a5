import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { getExaminationOptions, listAssessorsOptions } from '@/api/generated/@tanstack/react-query.gen'
import { assignAssessors } from '@/api/generated/sdk.gen'
import type { AssessorLine, AssignAssessorsBody, ExaminationDetails } from '@/api/generated/types.gen'
import { PageFrame } from '@/shared/display/page-frame'
import { Loaded } from '@/shared/feedback/loaded'
import { ServerForm } from '@/shared/forms/server-form'
import { useServerForm } from '@/shared/forms/use-server-form'
import { useParam } from '@/shared/routing/use-screen'
import { AssignmentFields } from './assignment-fields'
import './examinations.css'

/** The society puts assessors on duty, all at once; every refusal stands at the person it concerns (A18.1, A19.1, A20.3). */
export default function AssignAssessorsScreen() {
  const exam = useQuery(getExaminationOptions({ path: { examinationId: useParam('examinationId') } }))
  const centreId = exam.data?.centreId
  const assessors = useQuery({
    ...listAssessorsOptions({ query: { centreId, specialty: exam.data?.row.specialty, size: 200 } }),
    enabled: centreId !== undefined,
  })
  return (
    <Loaded query={exam}>
      {(details) => <Loaded query={assessors}>{(list) => <AssignForm exam={details} assessors={list.items} />}</Loaded>}
    </Loaded>
  )
}

type Assessors = AssignAssessorsBody['assessors']

interface Values {
  assessors: Assessors
}

function AssignForm({ exam, assessors }: { exam: ExaminationDetails; assessors: AssessorLine[] }) {
  const { t } = useTranslation('examinations')
  const navigate = useNavigate()
  const params = { examinationId: exam.id }
  const server = useServerForm<Values>({
    record: { version: exam.version, values: { assessors: initial(exam) as Assessors } },
    submit: (values, request, version) => assignAssessors({ path: params, body: { ...values, version }, ...request }),
    onDone: () => navigate({ to: '/examinations/$examinationId', params }),
  })
  const rooms = exam.arrangement?.rooms ?? []
  return (
    <PageFrame
      title={`${t('assign.title')} ${exam.classCode}`}
      lead={t('assign.lead')}
      back={{ to: `/examinations/${exam.id}`, text: exam.classCode }}
    >
      <Card>
        {assessors.length === 0 && <Alert type="warning" showIcon title={t('assign.noAssessors')} />}
        <ServerForm of={server}>
          <AssignmentFields assessors={assessors} rooms={rooms.map((room) => room.name)} />
          <Button type="primary" size="large" htmlType="submit" loading={server.submitting}>
            {t('assign.submit')}
          </Button>
        </ServerForm>
      </Card>
    </PageFrame>
  )
}

/** Those on duty now, or the fewest that the rules ask for: two in each room, three for practice. */
function initial(exam: ExaminationDetails): Partial<Assessors[number]>[] {
  if (exam.assessors.length > 0) {
    return exam.assessors.map(({ assessorId, duty, room, declaredConflict }) => ({
      assessorId,
      duty,
      room,
      declaredConflict,
    }))
  }
  const invigilators = (exam.arrangement?.rooms ?? []).flatMap((room) => {
    const seated = exam.candidates.filter((candidate) => candidate.room === room.name).length
    const needed = seated === 0 ? 0 : Math.max(2, Math.ceil(seated / 15))
    return Array.from({ length: needed }, () => ({ duty: 'Invigilator' as const, room: room.name }))
  })
  return [...invigilators, ...Array.from({ length: 3 }, () => ({ duty: 'PracticalAssessor' as const }))]
}
