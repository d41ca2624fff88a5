import { oneOf, text } from '@/shared/routing/search'

export const centreStatuses = ['Active', 'Suspended', 'Revoked'] as const

export const centreAttentions = ['BelowConditions', 'Expiring', 'PapersDue'] as const

export const centreSearch = {
  search: text(),
  status: oneOf(...centreStatuses),
  attention: oneOf(...centreAttentions),
}

export const grounds = [
  'OutOfScopeTwice',
  'AgentUsed',
  'LaxExamination',
  'UntrainedSubmitted',
  'EvaluationFailed',
  'NoTraining',
  'TooFewTrained',
  'ProblemsFound',
] as const
