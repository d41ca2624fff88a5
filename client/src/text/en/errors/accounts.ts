export default {
  'account.credentials-wrong': 'User name or password is wrong.',
  'account.second-factor-code-required': 'Enter the 6-digit code of your authenticator.',
  'account.second-factor-code-wrong': 'The code is wrong or has expired.',
  'account.locked-out': 'Too many failed attempts: the account is locked for a while.',
}
