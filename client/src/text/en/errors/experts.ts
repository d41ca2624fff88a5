export default {
  'expert.absence-invalid': 'An absence ends on or after its first day.',
  'expert.not-an-expert': 'Only the holder of an expert account is entered in the pool.',
  'expert.organisation-missing': 'Say where the expert works: conflicts of interest are judged by it.',
  'expert.registered-already': 'This expert is in the pool already.',
  'expert.specialty-missing': 'Choose at least one specialty.',
}
