import { flag, oneOf, text } from '@/shared/routing/search'

export const assessorStatuses = ['Candidate', 'Trained', 'Certified', 'Committed', 'Expired', 'Withdrawn'] as const

export const assessorSearch = {
  specialty: text(),
  status: oneOf(...assessorStatuses),
  awaitsCertificate: flag(),
}

export const courseSearch = { openOnly: flag() }
