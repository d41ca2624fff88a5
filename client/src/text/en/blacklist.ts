export default {
  title: 'Blacklist',
  enter: 'Enter in the blacklist',
  blocked: 'On the blacklist',
  explain: 'For false schooling data: refused by every centre for five years, in force at once.',
  ground: 'Ground',
  evidence: 'Evidence',
  needed: 'Please fill this in',
}
