export default {
  'teacher.account-taken': '该教师已有账号。',
  'teacher.duplicate': '此人已在本中心教师名册中。',
  'teacher.not-approved': '该教师不在本中心已批准的名册中。',
  'teacher.title-too-low': '五级至三级教师须具有中级及以上职称，二级、一级须具有高级职称。',
  'teacher.wrong-specialty': '该教师不承担此工种的教学。',
}
