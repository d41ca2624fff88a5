export default {
  nav: { notices: 'Training notices', centres: 'Branch centres', verify: 'Verify a certificate' },
  title: 'Start',
  heading: 'Evaluation of competence in metrology',
  lead: 'Find approved centres and their scope, read training notices with their fee disclosure, verify certificates.',
  notices: 'Notices open for registration, each with its fee disclosure and supervision telephone.',
  centres: 'Centres approved by the society, with occupation, specialty and level.',
  verify: 'By number and name, or by the QR code printed on the certificate.',
  open: 'Open',
  trainee: {
    title: 'Trainees',
    text: 'Register for a training notice, follow its progress, receive the certificate.',
    action: 'Sign up as a trainee',
  },
  organisation: {
    title: 'Become a branch centre',
    text: 'Units with premises, equipment, teachers and assessors apply online.',
    action: 'Sign up your unit',
  },
}
