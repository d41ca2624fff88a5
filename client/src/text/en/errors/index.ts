import accounts from './accounts'
import assessors from './assessors'
import blacklist from './blacklist'
import branchCentreApplications from './branch-centre-applications'
import branchCentres from './branch-centres'
import centreChanges from './centre-changes'
import certificates from './certificates'
import complaints from './complaints'
import documents from './documents'
import examinations from './examinations'
import experts from './experts'
import management from './management'
import files from './files'
import occupations from './occupations'
import registrations from './registrations'
import resultSubmissions from './result-submissions'
import settings from './settings'
import shared from './shared'
import teachers from './teachers'
import trainees from './trainees'
import trainingClasses from './training-classes'
import trainingNotices from './training-notices'
import trainingPlans from './training-plans'
import type { ErrorCode } from '@/api/codes'

export default {
  ...accounts,
  ...assessors,
  ...blacklist,
  ...branchCentreApplications,
  ...branchCentres,
  ...centreChanges,
  ...certificates,
  ...complaints,
  ...documents,
  ...examinations,
  ...experts,
  ...management,
  ...files,
  ...occupations,
  ...registrations,
  ...resultSubmissions,
  ...settings,
  ...shared,
  ...teachers,
  ...trainees,
  ...trainingClasses,
  ...trainingNotices,
  ...trainingPlans,
} satisfies Record<ErrorCode, string>
