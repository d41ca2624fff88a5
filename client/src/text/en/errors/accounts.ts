export default {
  'account.invalid-credentials': 'User name or password is wrong.',
  'account.second-factor-required': 'Enter the 6-digit code of your authenticator.',
  'account.second-factor-invalid': 'The code is wrong or has expired.',
  'account.locked': 'Too many failed attempts: the account is locked for a while.',
}
