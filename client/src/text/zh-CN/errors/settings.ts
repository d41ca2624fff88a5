export default {
  'setting.unknown': '没有这项设置。',
  'setting.out-of-range': '取值须在 {{minimum}} 至 {{maximum}} 之间。',
  'setting.reason-missing': '修改设置须说明原因。',
}
