/** Refusals and failures that belong to no single aggregate. */
export default {
  'signature.name-differs': 'This is not the name of your account.',
  'signature.code-missing': 'Your account signs with the code of its authenticator app.',
  'signature.code-wrong': 'The code is wrong or has expired.',
  'signature.code-used': 'This code has been used. Sign with the next one that your authenticator app shows.',
  'signature.locked-out': 'Five wrong codes: your account is locked for 15 minutes. Sign later.',
  'record.not-found': 'There is no such record, or it is not yours to see.',
  'record.changed-meanwhile':
    'Somebody else changed this record while you were filling in the form. Your input is kept; compare it with the latest content before submitting again.',
  'record.duplicate': 'The same record exists already.',
  'permission.missing': 'Your role does not include this.',
  'permission.sign-in-required': 'Please sign in first.',
  'request.invalid': 'Something is missing or malformed; see the marked fields.',
  'request.too-many': 'Too many requests. Please wait a moment.',
  'request.too-large': 'This is larger than allowed.',
  'request.type-not-supported': 'This type of content is not accepted here.',
  'idempotency.key-reused': 'This request was processed already; reload the page to see the result.',
  'idempotency.key-in-use': 'The same request is still being processed; try again in a moment.',
  'idempotency.key-invalid': 'The request key is invalid; reload the page and try again.',
  'server.unexpected': 'Something went wrong on the server and was recorded. Please try again later.',
  'client.offline': 'The network connection was lost; nothing was submitted. Check the network and try again.',
  'client.aborted': 'The upload was cancelled.',
}
