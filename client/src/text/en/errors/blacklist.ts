export default {
  'blacklist.blocked': 'This person is on the blacklist and is refused everywhere until the entry ends.',
  'blacklist.evidence-missing': 'An entry needs at least one piece of evidence.',
  'blacklist.ground-missing': 'An entry states its ground in 5 to 1,000 characters.',
  'blacklist.in-force-already': 'This person has an entry in force already.',
  'blacklist.not-handled': 'A centre asks only about a person whose registration it handles.',
  'blacklist.not-in-force': 'The entry was lifted or its five years are over.',
  'blacklist.disputed-already': 'An objection against this entry waits for its decision.',
  'blacklist.not-disputed': 'Nobody objects to this entry.',
  'blacklist.objection-missing': 'Say in 5 to 1,000 characters what is wrong.',
  'blacklist.reason-missing': 'Give the reason in 5 to 1,000 characters.',
  'blacklist.ground-unchanged': 'State another ground in 5 to 1,000 characters.',
  'blacklist.decider-involved': 'Whoever entered or decided before does not decide about the same entry.',
}
