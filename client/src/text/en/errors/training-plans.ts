export default {
  'training-plan.assessors-out-of-range': 'A row asks for 0 to 100 assessors.',
  'training-plan.head-count-out-of-range': 'A row plans 1 to 10,000 people.',
  'training-plan.no-rows': 'A plan has at least one row.',
  'training-plan.not-open-for-change': 'Only a draft or returned plan can be changed or submitted.',
  'training-plan.not-submitted': 'Only a submitted plan is reviewed.',
  'training-plan.period-outside-year': 'A row’s period begins before it ends and lies within the plan’s year.',
  'training-plan.reasons-missing': 'A plan is returned with reasons.',
  'training-plan.row-not-approved': 'The society has not approved this row of a plan.',
  'training-plan.row-out-of-scope': 'The centre’s scope does not include this row.',
  'training-plan.year-planned-already': 'The centre has an annual plan for this year; add a supplement.',
}
