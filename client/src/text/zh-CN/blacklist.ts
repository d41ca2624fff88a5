export default {
  title: '列入黑名单',
  enter: '列入黑名单',
  blocked: '黑名单人员',
  explain: '学历或学籍信息虚假的，自列入之日起五年内在所有分中心均不得报名，立即生效。',
  ground: '事由',
  evidence: '证据材料',
  needed: '请填写此项',
}
