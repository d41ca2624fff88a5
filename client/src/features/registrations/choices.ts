import type { IdentityDocumentKind, SchoolingLevel, Sex, TitleLevel } from '@/api/generated/types.gen'

export const documentKinds: readonly IdentityDocumentKind[] = [
  'ResidentId',
  'HongKongMacaoResidencePermit',
  'TaiwanResidencePermit',
  'ForeignPermanentResidentId',
  'Passport',
  'MilitaryOfficerId',
]

/** Documents whose number says birth date and sex. */
export const residentForms: readonly IdentityDocumentKind[] = [
  'ResidentId',
  'HongKongMacaoResidencePermit',
  'TaiwanResidencePermit',
]

export const sexes: readonly Sex[] = ['Male', 'Female']

export const schoolings: readonly SchoolingLevel[] = [
  'SeniorHighSchool',
  'SecondaryVocationalSchool',
  'TechnicalSchool',
  'SeniorTechnicalSchool',
  'TechnicianCollege',
  'JuniorCollege',
  'Bachelor',
  'Postgraduate',
]

export const titleLevels: readonly TitleLevel[] = ['Junior', 'Mid', 'Senior']

export const applicantSources = ['state', 'private', 'institution', 'school', 'military', 'other'] as const
