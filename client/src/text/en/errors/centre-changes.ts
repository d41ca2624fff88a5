export default {
  'centre-change.not-withdrawable': 'Only a change that is not decided yet can be withdrawn.',
  'centre-change.contact-incomplete': 'Address, region code and legal representative are needed.',
  'centre-change.equipment-incomplete': 'Each instrument needs a number, a specialty, a name and a quantity.',
  'centre-change.evidence-missing': 'Attach the evidence of the change.',
  'centre-change.explanation-missing': 'Say what changes and why.',
  'centre-change.lease-too-short': 'A lease of equipment runs {{required}} months at least; this one has {{actual}}.',
  'centre-change.not-reviewed': 'A change is reviewed before it is decided.',
  'centre-change.not-submitted': 'This change was reviewed already.',
  'centre-change.open-already': 'A change of this kind is being decided.',
  'centre-change.premises-incomplete': 'Area and seats of the premises are needed.',
  'centre-change.reason-missing': 'A return or refusal needs a reason.',
  'centre-change.reviewer-cannot-decide': 'Who reviewed a change does not decide it.',
}
