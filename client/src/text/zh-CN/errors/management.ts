export default {
  'management-member.development-incomplete': '请填写发展记录的内容，日期不能晚于今天。',
  'management-member.duplicate': '该人员已在本中心的管理人员名册中。',
  'management-member.has-left': '该人员已离开本中心。',
  'management-member.not-full-time': '负责人须为本中心的专职人员。',
  'management-member.position-missing': '请填写职务。',
  'management-member.since-in-future': '任职日期不能晚于今天。',
}
