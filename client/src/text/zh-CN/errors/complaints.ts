export default {
  'complaint.text-length': '请用 10 至 2000 字说明发生了什么。',
  'complaint.acknowledged-already': '该投诉已受理。',
  'complaint.unknown': '没有这个查询码的投诉。',
}
