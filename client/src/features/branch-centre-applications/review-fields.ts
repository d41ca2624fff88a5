import type { RequirementVerdict } from '@/api/generated/types.gen'

export interface VerdictValue {
  result?: RequirementVerdict
  reason?: string | null
}

/** The form's values: one verdict per requirement, the dot of the rule replaced. */
export type Verdicts = Record<string, VerdictValue>

export const fieldOf = (rule: string) => rule.replace('.', '_')
