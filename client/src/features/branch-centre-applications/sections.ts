import type { ApplicationSections, FilePurpose } from '@/api/generated/types.gen'
import type zh from '@/text/zh-CN/branch-centre-applications'
import { occupation } from './choices'

export type SectionKey = keyof typeof zh.section & keyof ApplicationSections
export type FieldLabel = keyof typeof zh.field
export type ChoiceOf =
  'unitKind' | 'ownership' | 'level' | 'sex' | 'specialty' | 'titleLevel' | 'attachmentKind' | 'requirement' | 'part'

export interface FieldSpec {
  name: string[]
  label: FieldLabel
  kind: 'text' | 'long' | 'number' | 'day' | 'choice' | 'choices' | 'switch' | 'file' | 'lines' | 'region'
  choices?: ChoiceOf
  purpose?: FilePurpose
  /** Shown only while a field of the same row has this value. */
  when?: { name: string; is: string }
}

export interface ListSpec {
  name: string[]
  /** Label of the add button and heading. */
  label: FieldLabel
  /** Field whose value names a row. */
  title: string
  fields: FieldSpec[]
  /** What a new row begins with. */
  start?: object
  /** Rows carry an id of their own, so that a row stays itself when its fields change. */
  identified?: boolean
}

export interface SectionSpec {
  key: SectionKey
  fields: FieldSpec[]
  lists: ListSpec[]
  sheet?: 'personnel' | 'equipment'
}

const text = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'text' })
const long = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'long' })
const number = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'number' })
const day = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'day' })
const lines = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'lines' })
const flag = (name: string, label: FieldLabel): FieldSpec => ({ name: name.split('.'), label, kind: 'switch' })
const choice = (name: string, label: FieldLabel, choices: ChoiceOf): FieldSpec => ({
  name: name.split('.'),
  label,
  kind: 'choice',
  choices,
})
const file = (name: string, label: FieldLabel, purpose?: FilePurpose): FieldSpec => ({
  name: name.split('.'),
  label,
  kind: 'file',
  purpose,
})
const leased = (field: FieldSpec): FieldSpec => ({ ...field, when: { name: 'ownership', is: 'Leased' } })
const specialties: FieldSpec = { name: ['specialties'], label: 'specialties', kind: 'choices', choices: 'specialty' }

const person: FieldSpec[] = [
  text('name', 'personName'),
  choice('sex', 'sex', 'sex'),
  text('idNumber', 'idNumber'),
  text('mobile', 'mobile'),
]

export const sections: readonly SectionSpec[] = [
  {
    key: 'unit',
    fields: [
      text('name', 'unitName'),
      text('uscc', 'uscc'),
      choice('kind', 'unitKind', 'unitKind'),
      text('address', 'address'),
      { name: ['regionCode'], label: 'regionCode', kind: 'region' },
      text('postcode', 'postcode'),
      text('legalRepresentative.name', 'legalRepresentative'),
      text('legalRepresentative.idNumber', 'legalRepresentativeId'),
      text('legalRepresentative.mobile', 'legalRepresentativeMobile'),
      text('legalRepresentative.position', 'legalRepresentativePosition'),
      text('contact.name', 'contact'),
      text('contact.position', 'contactPosition'),
      text('contact.mobile', 'contactMobile'),
      text('contact.telephone', 'telephone'),
      text('contact.email', 'email'),
    ],
    lists: [],
  },
  {
    key: 'trainingDepartment',
    sheet: 'personnel',
    fields: [
      text('name', 'departmentName'),
      text('establishedBy', 'establishedBy'),
      day('establishedOn', 'establishedOn'),
    ],
    lists: [
      {
        name: ['fullTimeStaff'],
        label: 'fullTimeStaff',
        title: 'name',
        start: { fullTime: true },
        fields: [
          ...person,
          text('position', 'position'),
          flag('fullTime', 'fullTime'),
          day('since', 'since'),
          long('duties', 'duties'),
        ],
      },
    ],
  },
  {
    key: 'items',
    fields: [],
    lists: [
      {
        name: [],
        label: 'items',
        title: 'specialty',
        start: occupation,
        fields: [choice('specialty', 'specialty', 'specialty'), choice('level', 'level', 'level')],
      },
    ],
  },
  {
    key: 'premises',
    fields: [
      text('name', 'premisesName'),
      text('address', 'address'),
      choice('ownership', 'ownership', 'ownership'),
      text('ownershipCertificateNumber', 'ownershipCertificateNumber'),
      file('ownershipProofFile', 'ownershipProofFile', 'PremisesOwnership'),
      number('areaSquareMetres', 'areaSquareMetres'),
      number('seats', 'seats'),
    ],
    lists: [
      {
        name: ['practiceRooms'],
        label: 'practiceRooms',
        title: 'name',
        fields: [
          text('name', 'roomName'),
          choice('specialty', 'specialty', 'specialty'),
          number('stations', 'stations'),
        ],
      },
    ],
  },
  {
    key: 'equipment',
    sheet: 'equipment',
    fields: [],
    lists: [
      {
        name: [],
        label: 'equipment',
        title: 'name',
        start: { quantity: 1, ownership: 'Owned' },
        fields: [
          text('number', 'equipmentNumber'),
          text('name', 'equipmentName'),
          choice('specialty', 'specialty', 'specialty'),
          text('model', 'model'),
          text('range', 'range'),
          text('accuracy', 'accuracy'),
          text('manufacturer', 'manufacturer'),
          text('serialNumber', 'serialNumber'),
          number('quantity', 'quantity'),
          text('room', 'roomName'),
          text('calibration.certificateNumber', 'calibrationCertificate'),
          day('calibration.dueOn', 'calibrationDue'),
          choice('ownership', 'ownership', 'ownership'),
          leased(text('lease.lessor', 'lessor')),
          leased(text('lease.contractNumber', 'contractNumber')),
          leased(day('lease.from', 'leaseFrom')),
          leased(day('lease.to', 'leaseTo')),
          leased(file('lease.contractFile', 'contractFile', 'LeaseContract')),
        ],
      },
    ],
  },
  {
    key: 'teachers',
    sheet: 'personnel',
    fields: [],
    lists: [
      {
        name: [],
        label: 'teachers',
        title: 'name',
        start: occupation,
        fields: [
          ...person,
          specialties,
          text('title', 'professionalTitle'),
          choice('titleLevel', 'titleLevel', 'titleLevel'),
          text('titleSpecialty', 'titleSpecialty'),
          text('titleCertificateNumber', 'titleCertificateNumber'),
          day('titleAwardedOn', 'titleAwardedOn'),
          file('proofFile', 'titleProof', 'TeacherTitleProof'),
        ],
      },
    ],
  },
  {
    key: 'assessors',
    sheet: 'personnel',
    fields: [],
    lists: [
      {
        name: [],
        label: 'assessors',
        title: 'name',
        start: occupation,
        fields: [
          ...person,
          specialties,
          text('certificateNumber', 'assessorCertificate'),
          day('trainedOn', 'trainedOn'),
          day('issuedOn', 'issuedOn'),
          day('validUntil', 'validUntil'),
          text('title', 'professionalTitle'),
        ],
      },
    ],
  },
  {
    key: 'managementRules',
    fields: [],
    lists: [
      {
        name: [],
        label: 'managementRules',
        title: 'name',
        fields: [
          text('name', 'ruleName'),
          text('documentNumber', 'documentNumber'),
          day('effectiveOn', 'effectiveOn'),
          file('file', 'file', 'ManagementRules'),
        ],
      },
    ],
  },
  {
    key: 'trainingWorkPlan',
    fields: [
      text('title', 'planTitle'),
      number('year', 'year'),
      file('file', 'file', 'TrainingWorkPlan'),
      lines('objectives', 'objectives'),
      lines('organisation', 'organisation'),
      lines('teachingModes', 'teachingModes'),
      lines('qualityMeasures', 'qualityMeasures'),
      lines('examinationSecurity', 'examinationSecurity'),
    ],
    lists: [
      {
        name: ['schedule'],
        label: 'schedule',
        title: 'specialty',
        start: { ...occupation, theoryHours: 24, practicalHours: 16 },
        fields: [
          choice('specialty', 'specialty', 'specialty'),
          choice('level', 'level', 'level'),
          number('headCount', 'headCount'),
          number('theoryHours', 'theoryHours'),
          number('practicalHours', 'practicalHours'),
          text('period', 'period'),
        ],
      },
      {
        name: ['curriculum'],
        label: 'curriculum',
        title: 'part',
        fields: [choice('part', 'part', 'part'), lines('topics', 'topics')],
      },
    ],
  },
  {
    key: 'attachments',
    fields: [],
    lists: [
      {
        name: [],
        label: 'attachments',
        title: 'title',
        identified: true,
        fields: [
          choice('kind', 'attachmentKind', 'attachmentKind'),
          choice('rule', 'attachmentRule', 'requirement'),
          text('title', 'attachmentTitle'),
          file('file', 'file'),
        ],
      },
    ],
  },
  {
    key: 'declaration',
    fields: [
      long('text', 'declarationText'),
      text('signedBy', 'signedBy'),
      flag('sealed', 'sealed'),
      day('signedOn', 'signedOn'),
    ],
    lists: [],
  },
]
