import type { TFunction } from 'i18next'
import type { ApplicationDocument } from '@/api/generated/types.gen'

type Words = TFunction<'branchCentreApplications'>

/** A place of the form that holds a file, in words: its section and which row of it. */
export function placeOf(form: ApplicationDocument, slot: string, t: Words): string {
  if (slot === 'premises.ownershipProofFile') return t('field.ownershipProofFile')
  if (slot === 'trainingWorkPlan.file') return t('section.trainingWorkPlan')
  const [section = '', row = ''] = slot.split(/\/(.*)/s)
  const title = section === 'attachments' ? form.attachments.find((attachment) => attachment.id === row)?.title : row
  return [t(`section.${section as 'attachments'}`), title].filter(Boolean).join(' · ')
}
