export default {
  title: 'My personal data',
  lead: 'What the platform keeps about you: look at it, put it right, or take all of it along.',
  empty:
    'The platform has no registration of yours yet. After the first one you can see, correct and export your data here.',
  identity: 'Identity',
  identityFixed: 'Kind and number of the document cannot be changed by yourself; if they are wrong, ask the centre.',
  field: {
    email: 'E-mail',
    address: 'Postal address',
    postalCode: 'Postal code',
    household: 'Place of household registration',
    ethnicity: 'Ethnicity',
    politicalStatus: 'Political status',
  },
  correct: {
    title: 'Correct',
    save: 'Save',
    done: 'Saved',
    codeHelp: 'A new number is confirmed with the code sent to it',
  },
  consents: 'Consents given',
  consent: {
    kind: 'Matter',
    version: 'Version of the text',
    givenAt: 'Given',
    how: 'How',
    PrivacyNotice: 'Privacy notice',
    SensitiveData: 'Sensitive data (separate consent)',
    online: 'Online',
    onPaper: 'Signed on paper, kept by the centre',
  },
  export: { button: 'Export everything', fileName: 'my-personal-data' },
}
