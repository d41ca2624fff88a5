export default {
  'blacklist.blocked': '此人在黑名单有效期内，不得受理报名、审核、上报和发证。',
  'blacklist.evidence-missing': '列入黑名单须至少附一份证据。',
  'blacklist.ground-missing': '请填写列入黑名单的事由，5 至 1000 字。',
  'blacklist.in-force-already': '此人已有生效中的黑名单记录。',
  'blacklist.not-handled': '分中心只能查询正在办理报名的人员。',
  'blacklist.not-in-force': '此记录已解除或已期满。',
  'blacklist.disputed-already': '已有异议待复核，请等待结果。',
  'blacklist.not-disputed': '此记录没有待复核的异议。',
  'blacklist.objection-missing': '请说明异议理由，5 至 1000 字。',
  'blacklist.reason-missing': '请填写理由，5 至 1000 字。',
  'blacklist.ground-unchanged': '请填写与原来不同的事由，5 至 1000 字。',
  'blacklist.decider-involved': '列入或复核过此记录的人员不得再就同一记录作出决定。',
}
