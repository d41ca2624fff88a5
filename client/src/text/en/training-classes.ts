export default {
  list: {
    title: 'Training classes',
    lead: 'Formed from accepted registrations; attendance is taken per session and practical records are kept.',
    empty: 'There is no class yet.',
  },
  field: {
    code: 'Class',
    specialty: 'Specialty',
    level: 'Level',
    mode: 'Mode',
    days: 'Dates',
    members: 'Members',
    status: 'Status',
  },
  status: { Planned: 'Planned', Running: 'Running', Completed: 'Completed', Cancelled: 'Cancelled' },
  mode: { OnSite: 'On site', Online: 'Online', Blended: 'Blended' },
}
