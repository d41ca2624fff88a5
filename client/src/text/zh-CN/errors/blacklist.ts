export default {
  'blacklist.blocked': '此人在黑名单有效期内，不得受理报名、审核、上报和发证。',
  'blacklist.evidence-missing': '列入黑名单须至少附一份证据。',
  'blacklist.ground-missing': '请填写列入黑名单的事由，5 至 1000 字。',
  'blacklist.in-force-already': '此人已有生效中的黑名单记录。',
  'blacklist.not-handled': '分中心只能查询正在办理报名的人员。',
}
