import type { AttachmentKind, AuditScore, FilePurpose, SkillLevel } from '@/api/generated/types.gen'

/** The form carries names of levels, sexes and specialties as its Chinese original does, whatever the language of the screen. */
export const levelNames: Record<SkillLevel, string> = {
  Level5: '五级/初级工',
  Level4: '四级/中级工',
  Level3: '三级/高级工',
  Level2: '二级/技师',
  Level1: '一级/高级技师',
}

export const sexes = ['男', '女']

export const specialties = [
  '长度计量员',
  '力学计量员',
  '热工计量员',
  '电学计量员',
  '无线电计量员',
  '时间频率计量员',
  '声学计量员',
  '化学生物计量员',
  '光学计量员',
  '电离辐射计量员',
]

export const occupation = { occupationCode: '4-08-05-06', occupation: '计量员' }

export const unitKinds = [
  'ResearchInstitute',
  'Enterprise',
  'PublicInstitution',
  'School',
  'OtherTrainingBody',
] as const

export const ownerships = ['Owned', 'Leased'] as const

export const titleLevels = ['Junior', 'Mid', 'Senior'] as const

export const curriculumParts = ['theory', 'practical'] as const

export const auditScores: readonly AuditScore[] = ['Conform', 'Minor', 'Major', 'NotApplicable']

export const attachmentKinds: readonly AttachmentKind[] = [
  'PremisesOwnership',
  'LeaseContract',
  'TrainingWorkPlan',
  'ManagementRules',
  'TeacherTitleProof',
  'AssessorCertificate',
  'EquipmentList',
  'PersonnelList',
  'SitePhoto',
  'UnitRegistration',
  'Other',
]

/** The rules of the checklist, in the order of the form. */
export const requirements = [
  ...['A02.1', 'A05.1', 'A05.2', 'A05.3', 'A05.4', 'A05.5', 'A05.6'],
  ...['A06.1', 'A06.2', 'A06.3', 'A06.4', 'A06.5', 'A07.1'],
]

/** Under which purpose an attachment is uploaded. */
export const purposeOf = (kind: AttachmentKind | null | undefined): FilePurpose =>
  !kind || kind === 'UnitRegistration' || kind === 'Other' ? 'PremisesOwnership' : kind
