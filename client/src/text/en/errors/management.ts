export default {
  'management-member.development-incomplete': 'A development record names its subject and a day that has been.',
  'management-member.duplicate': "This person is on the centre's register of managers already.",
  'management-member.has-left': 'The person has left the centre.',
  'management-member.not-full-time': 'Who is in charge of a centre works there full-time.',
  'management-member.position-missing': 'Say which position the person holds.',
  'management-member.since-in-future': 'Nobody has held a position since a day to come.',
}
