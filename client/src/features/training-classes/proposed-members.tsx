import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { proposeClassesOptions } from '@/api/generated/@tanstack/react-query.gen'
import type { PlanTrainingClass } from '@/api/generated/types.gen'
import { toProblem } from '@/api/problem'
import { ProblemAlert } from '@/shared/feedback/problem-alert'

interface ProposedMembersProps {
  noticeId: string
  onTake: (members: PlanTrainingClass['members']) => void
}

/** Classes that fit the seats, with groups that fit the stations (A06.3, A06.4); the first is taken over, the others are planned after it. */
export function ProposedMembers({ noticeId, onTake }: ProposedMembersProps) {
  const { t } = useTranslation('trainingClasses')
  const proposal = useQuery(proposeClassesOptions({ path: { noticeId } }))
  if (proposal.error) return <ProblemAlert problem={toProblem(proposal.error)} />
  const classes = proposal.data?.classes ?? []
  const next = classes[0]
  if (!proposal.data || !next) return null
  return (
    <Alert
      type="info"
      className="plan-proposal"
      title={t('plan.proposal', {
        n: classes.reduce((sum, one) => sum + one.members.length, 0),
        classes: classes.length,
      })}
      description={
        <Space orientation="vertical">
          <span>{t('plan.proposalRule', { seats: proposal.data.seats, stations: proposal.data.stations })}</span>
          <ul className="plan-proposal-list figures">
            {classes.map((one, index) => (
              <li key={one.members[0]?.registrationId}>
                {t('plan.proposedClass', {
                  number: index + 1,
                  n: one.members.length,
                  groups: sizesOf(one.members).join(' + '),
                })}
              </li>
            ))}
          </ul>
        </Space>
      }
      action={<Button onClick={() => onTake(next.members)}>{t('plan.takeProposal')}</Button>}
    />
  )
}

const sizesOf = (members: PlanTrainingClass['members']) => [
  ...members
    .reduce((sizes, { group }) => sizes.set(group ?? 0, (sizes.get(group ?? 0) ?? 0) + 1), new Map<number, number>())
    .values(),
]
