import accounts from './accounts'
import assessors from './assessors'
import blacklist from './blacklist'
import branchCentreApplications from './branch-centre-applications'
import branchCentres from './branch-centres'
import certificates from './certificates'
import documents from './documents'
import examinations from './examinations'
import files from './files'
import occupations from './occupations'
import registrations from './registrations'
import shared from './shared'
import teachers from './teachers'
import trainees from './trainees'
import trainingClasses from './training-classes'
import trainingNotices from './training-notices'
import trainingPlans from './training-plans'

export default {
  ...accounts,
  ...assessors,
  ...blacklist,
  ...branchCentreApplications,
  ...branchCentres,
  ...certificates,
  ...documents,
  ...examinations,
  ...files,
  ...occupations,
  ...registrations,
  ...shared,
  ...teachers,
  ...trainees,
  ...trainingClasses,
  ...trainingNotices,
  ...trainingPlans,
}
