/** The version of the texts that a trainee agrees to here. */
export const consentVersion = '2026-11'

export const consentsOf = () => ({ privacyNotice: consentVersion, sensitiveData: consentVersion })
