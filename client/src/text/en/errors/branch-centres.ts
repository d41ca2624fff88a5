export default {
  'branch-centre.code-taken': 'This centre code is in use; decide again.',
  'branch-centre.not-active': 'The centre is not active.',
  'branch-centre.not-suspended': 'Only a suspended centre is restored.',
  'branch-centre.evidence-missing': 'A revocation names the evidence that confirms it.',
  'branch-centre.nothing-left': 'A scope keeps a row at least; without any the centre is revoked.',
  'branch-centre.nothing-taken-away': 'Name what is to be taken out of the scope.',
  'branch-centre.out-of-scope': 'This occupation, specialty and level is outside the centre’s scope.',
  'branch-centre.reason-missing': 'A change of status needs a reason.',
  'branch-centre.revoked': 'The centre has been revoked; that is final.',
  'branch-centre.suspended': 'All evaluation work of this centre has stopped.',
  'branch-centre.too-few-assessors': 'The centre has too few assessors for this occupation.',
  'branch-centre.too-few-teachers': 'The centre has too few teachers for this occupation.',
}
