export default {
  'teacher.account-taken': 'The teacher has an account already.',
  'teacher.duplicate': 'This person is on the centre’s register of teachers already.',
  'teacher.not-approved': 'The teacher is not on the centre’s approved register.',
  'teacher.title-too-low': '五级 to 三级 need a mid-level title, 二级 and 一级 a senior title.',
  'teacher.wrong-specialty': 'The teacher does not teach this specialty.',
}
