import type zh from '../zh-CN/audit'

const text: typeof zh = {
  title: 'Audit trail',
  lead: 'Every step, every refused step and every look at unmasked personal data; unchangeable, without personal data.',
  empty: 'No entries yet.',
  anonymous: 'Not signed in',
  unknown: 'An account that is gone',
  outcome: { Done: 'Done', Refused: 'Refused' },
  purpose: {
    OwnData: 'Own data',
    Review: 'Review',
    Operation: 'Class or examination',
    Issue: 'Issue',
    Supervision: 'Supervision',
    DataSubjectRequest: 'Request of the person',
  },
  field: {
    at: 'When',
    who: 'Who',
    userId: 'Id of the person',
    purpose: 'Purpose',
    useCase: 'Use case',
    subject: 'Id of the record',
    outcome: 'Outcome',
    correlationId: 'Trace',
    from: 'From',
    to: 'To',
  },
}
export default text
