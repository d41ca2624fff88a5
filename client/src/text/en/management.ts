import type zh from '../zh-CN/management'
import type { TextOf } from '../text-of'

export default {
  title: 'Managers',
  one: 'Manager',
  lead: 'A centre has a training department with a full-time person in charge (articles 5 and 24).',
  empty: 'Nobody on the register yet.',
  enter: 'Enter a manager',
  edit: 'Edit',
  editOf: 'Edit: {{name}}',
  save: 'Save',
  needed: 'Please fill this in',
  hasLeft: 'Only those who have left',
  fullTime: 'Full-time',
  partTime: 'Part-time',
  fullTimeHint: 'Full-time people count towards article 5.',
  field: {
    position: 'Position',
    fullTime: 'Full-time or part-time',
    since: 'Since',
    duties: 'Duties',
    leftOn: 'Left on',
  },
  leave: {
    label: 'Record leaving',
    explain: '{{name}} is taken off the register. Without another full-time person no new notice is published.',
  },
} satisfies TextOf<typeof zh>
