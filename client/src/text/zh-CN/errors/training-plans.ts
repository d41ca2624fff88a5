export default {
  'training-plan.assessors-out-of-range': '评价员需求人数须为 0 至 100。',
  'training-plan.head-count-out-of-range': '计划人数须为 1 至 10000。',
  'training-plan.no-rows': '培训计划至少要有一行。',
  'training-plan.not-open-for-change': '只有草稿或被退回的计划可以修改或提交。',
  'training-plan.not-submitted': '只有已提交的计划可以审核。',
  'training-plan.period-outside-year': '计划时间须在计划年度内，且结束晚于开始。',
  'training-plan.reasons-missing': '退回培训计划须说明原因。',
  'training-plan.row-not-approved': '该计划行未经学会批准。',
  'training-plan.row-out-of-scope': '该职业、工种、等级超出分中心的授权范围。',
  'training-plan.year-planned-already': '本中心已有该年度计划，请以补充计划申报。',
}
