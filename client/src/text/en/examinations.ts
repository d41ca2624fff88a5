export default {
  list: {
    title: 'Examinations',
    lead: 'A centre requests an examination; the society sets time, place and mode.',
    empty: 'There is no examination yet.',
  },
  notArranged: 'Not arranged yet',
  field: {
    classCode: 'Class',
    specialty: 'Specialty',
    level: 'Level',
    startsAt: 'Starts',
    place: 'Place',
    candidates: 'Candidates',
    status: 'Status',
  },
  status: {
    Requested: 'Requested',
    Arranged: 'Arranged',
    Held: 'Held',
    Marked: 'Marked',
    Verified: 'Verified',
    Published: 'Published',
    Closed: 'Closed',
    Void: 'Void',
  },
}
