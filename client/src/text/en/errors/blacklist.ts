export default {
  'blacklist.blocked': 'This person is on the blacklist and is refused everywhere until the entry ends.',
  'blacklist.evidence-missing': 'An entry needs at least one piece of evidence.',
  'blacklist.ground-missing': 'An entry states its ground in 5 to 1,000 characters.',
  'blacklist.in-force-already': 'This person has an entry in force already.',
  'blacklist.not-handled': 'A centre asks only about a person whose registration it handles.',
}
