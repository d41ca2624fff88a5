import { toProblem } from '@/api/problem'
import { recordAudit } from '@/api/generated/sdk.gen'
import type { RecordAuditBody } from '@/api/generated/types.gen'
import { storeFile } from '@/shared/files/store-file'
import { auditStore } from './audit-store'
import type { PendingFinding } from './audit-values'

const attempts = 6

/**
 * Hands the findings to the server and forgets them once it has them. Each has its own id, so that a repetition after a lost answer is
 * recognised there; photos carry an idempotency key for the same reason. Refused as a whole, they become changeable again.
 */
export async function sendFindings(application: string, ready: readonly PendingFinding[]): Promise<void> {
  const sent = ready.map((finding) => ({ ...finding, attempted: true }))
  await auditStore.keep(sent)
  try {
    const findings: RecordAuditBody['findings'] = []
    for (const finding of sent) findings.push(await bodyOf(finding))
    await put(application, findings)
  } catch (error) {
    const { status } = toProblem(error)
    if (status >= 400 && status < 500 && status !== 401) await auditStore.keep([...ready])
    throw error
  }
  await auditStore.drop(sent.map((finding) => finding.id))
  for (const photo of sent.flatMap((finding) => finding.values.photos)) await auditStore.dropPhoto(photo)
}

/** Two experts may synchronise in the same moment: whoever comes second tries again. */
async function put(application: string, findings: RecordAuditBody['findings']): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await recordAudit({ path: { id: application }, body: { findings } })
      return
    } catch (error) {
      if (toProblem(error).code !== 'record.changed-meanwhile' || attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 150))
    }
  }
}

async function bodyOf({ values, ...finding }: PendingFinding): Promise<RecordAuditBody['findings'][number]> {
  return {
    id: finding.id,
    item: finding.item,
    replaces: finding.replaces,
    score: values.score ?? 'NotApplicable',
    text: values.text.trim() || null,
    measuredValue: values.measuredValue,
    photos: await Promise.all(values.photos.map(storedPhoto)),
    correctiveActions: values.actions.map(({ id, description, dueOn }) => ({ id, description, dueOn: dueOn ?? '' })),
    foundAt: finding.foundAt,
  }
}

/** The id of the stored file; a photo still kept on the device is uploaded first. */
async function storedPhoto(id: string): Promise<string> {
  const photo = await auditStore.photo(id)
  if (!photo) return id
  if (photo.fileId) return photo.fileId
  const fileId = await storeFile(photo.file, 'AuditEvidence', photo.id)
  await auditStore.keepPhoto({ ...photo, fileId })
  return fileId
}
