/** The version of the privacy notice whose text this client shows; the server refuses a consent to another one. */
export const privacyNoticeVersion = '2026-11'
