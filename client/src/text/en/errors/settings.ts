export default {
  'setting.unknown': 'There is no such setting.',
  'setting.out-of-range': 'The value must be between {{minimum}} and {{maximum}}.',
  'setting.reason-missing': 'A change of a setting needs a reason.',
}
