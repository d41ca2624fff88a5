import type { ApplicationView, RequirementVerdict, RequirementView } from '@/api/generated/types.gen'

export interface VerdictValue {
  result?: RequirementVerdict
  reason?: string | null
}

/** The form's values: one verdict per requirement, the dot of the rule replaced. */
export type Verdicts = Record<string, VerdictValue>

export const fieldOf = (rule: string) => rule.replace('.', '_')

/** What the server has of this round. */
export const verdictsOf = ({ reviews, round }: Pick<ApplicationView, 'reviews' | 'round'>): Verdicts =>
  Object.fromEntries(
    reviews
      .filter((review) => review.round === round)
      .map((review) => [fieldOf(review.rule), { result: review.verdict, reason: review.reason }]),
  )

/** How many verdicts the server does not have as they stand here; a reason counts only where one is due. */
export const unsavedOf = (values: Verdicts, saved: Verdicts): number =>
  Object.keys(values).filter((field) => wording(values[field]) !== wording(saved[field])).length

/** A pass for every requirement that is met, where nothing was said yet. */
export const passedWhereMet = (requirements: readonly RequirementView[], values: Verdicts): Verdicts =>
  Object.fromEntries(
    requirements
      .filter(({ rule, state }) => state === 'Met' && !values[fieldOf(rule)]?.result)
      .map(({ rule }) => [fieldOf(rule), { result: 'Passed' as const }]),
  )

const wording = (verdict: VerdictValue | undefined) =>
  `${verdict?.result ?? ''} ${verdict?.result === 'Failed' ? (verdict.reason ?? '').trim() : ''}`
