export default {
  'branch-centre.code-taken': '该分中心编号已被使用，请重新作出决定。',
  'branch-centre.not-active': '该分中心不在有效状态，不能开展此项工作。',
  'branch-centre.not-suspended': '只有暂停中的分中心可以恢复。',
  'branch-centre.evidence-missing': '取消资格须附证据材料。',
  'branch-centre.nothing-left': '授权范围至少保留一项；全部终止须取消资格。',
  'branch-centre.nothing-taken-away': '请选择要核减的工种与等级。',
  'branch-centre.out-of-scope': '该职业、工种、等级超出分中心的授权范围。',
  'branch-centre.reason-missing': '变更状态须说明原因。',
  'branch-centre.revoked': '该分中心资格已取消，不可恢复。',
  'branch-centre.suspended': '该分中心已停止一切评价工作。',
  'branch-centre.too-few-assessors': '该职业的评价员人数不足。',
  'branch-centre.too-few-teachers': '该职业的教师人数不足。',
}
