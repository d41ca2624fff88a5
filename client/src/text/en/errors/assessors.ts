export default {
  'assessor.account-taken': 'The assessor has an account already.',
  'assessor.certificate-expired': 'The assessor’s certificate is not in force on that day.',
  'assessor.commitment-text-outdated': 'The text signed is not the current commitment letter; read it again.',
  'assessor.duplicate': 'This person is on the centre’s register of assessors already.',
  'assessor.not-certified': 'The assessor holds no certificate of the society.',
  'assessor.not-committed': 'The assessor has not signed the current commitment letter.',
  'assessor.not-the-signer': 'Assessors sign the commitment letter themselves.',
  'assessor.wrong-specialty': 'The assessor’s certificate does not cover this specialty.',
}
