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

/** Which attachments are evidence for which rule. */
export const evidence: Record<string, readonly AttachmentKind[]> = {
  'A02.1': ['UnitRegistration'],
  'A05.1': ['EquipmentList', 'SitePhoto'],
  'A05.2': ['PersonnelList'],
  'A05.3': ['TrainingWorkPlan'],
  'A05.4': ['TeacherTitleProof', 'PersonnelList'],
  'A05.5': ['AssessorCertificate', 'PersonnelList'],
  'A05.6': ['ManagementRules'],
  'A06.1': ['PremisesOwnership'],
  'A06.2': ['PremisesOwnership', 'SitePhoto'],
  'A06.3': ['SitePhoto'],
  'A06.4': ['SitePhoto'],
  'A06.5': ['LeaseContract'],
  'A07.1': ['Other'],
}

/** Under which purpose an attachment is uploaded. */
export const purposeOf = (kind: AttachmentKind | null | undefined): FilePurpose =>
  !kind || kind === 'UnitRegistration' || kind === 'Other' ? 'PremisesOwnership' : kind
