export default {
  title: 'Blacklist',
  one: 'Blacklist entry',
  enter: 'Enter in the blacklist',
  blocked: 'On the blacklist: {{ground}}',
  explain:
    'For false schooling data: refused by every centre for five years, in force at once. The person is told and can object.',
  ground: 'Ground',
  evidence: 'Evidence',
  needed: 'Please fill this in',
  society: 'Society',
  history: 'What happened',
  file: 'Attachment {{n}}',
  groundBefore: 'Former ground: {{ground}}',
  period: '{{from}} to {{until}} (inclusive)',
  seeRegistration: 'See the registration',
  involved: 'You took part in this entry; an approver who did not must decide.',
  field: {
    name: 'Name',
    centre: 'Entered by',
    ground: 'Ground',
    from: 'Entered on',
    period: 'In force',
    objectedAt: 'Objection of',
    registration: 'Registration',
    status: 'State',
  },
  status: { InForce: 'In force', Disputed: 'Disputed', Lifted: 'Lifted', Expired: 'Expired' },
  step: {
    Entered: 'Entered',
    Objected: 'The person objected',
    Upheld: 'Upheld',
    Corrected: 'Ground corrected',
    Lifted: 'Lifted',
  },
  objections: {
    title: 'Blacklist objections',
    lead: 'Decided by an approver who took no part; the entry keeps its force meanwhile (article 14). Entries without an objection cannot be browsed.',
    empty: 'No objection waits for a decision.',
  },
  uphold: {
    label: 'Uphold',
    explain: 'The objection fails and the entry stays in force to its end. The person reads the reason.',
  },
  lift: {
    label: 'Lift',
    explain:
      'The entry ends today and the person can register again. It cannot be restored; the person reads the reason.',
  },
  correct: {
    label: 'Correct the ground',
    explain: 'Only the wording changes; the end stays, and the former ground remains in the history.',
    reason: 'Reason of the correction',
  },
  mine: {
    title: 'My blacklist entries',
    lead: 'After false schooling data no centre accepts a registration for five years (article 14).',
    empty: 'You have no entry.',
    waiting:
      'Somebody of the society who took no part is deciding; you will get a text message. The entry stays in force meanwhile.',
  },
  object: {
    title: 'Object',
    explain:
      'Say what is wrong with the entry and upload what shows it, such as a letter of the school or a CHSI report.',
    reason: 'Reason',
    send: 'Send the objection',
  },
}
