import { importRegistrations } from '@/api/generated/sdk.gen'
import type { ImportRegistrations } from '@/api/generated/types.gen'
import { Problem } from '@/api/problem'

/** How far the import of a sheet has come. */
export interface ImportState {
  /** Where it goes on, as the sheet numbers its rows; null when nothing is left. */
  nextRow: number | null
  imported: number
  skipped: number
  /** Idempotency key of the next part: a part whose answer got lost is not counted twice. */
  key: string
}

const partRows = 1000

export const beginning = (): ImportState => ({ nextRow: 2, imported: 0, skipped: 0, key: crypto.randomUUID() })

interface Course {
  onPart: (state: ImportState) => void
  isStopped: () => boolean
}

/** Imports a sheet part after part, each in one transaction, from where `state` says; ends by a problem when it is stopped. */
export async function importInParts(
  sheet: Omit<ImportRegistrations, 'part'>,
  state: ImportState,
  { onPart, isStopped }: Course,
): Promise<ImportState> {
  let now = state
  while (now.nextRow !== null) {
    if (isStopped()) throw new Problem({ code: 'client.stopped' }, 0)
    const part = { fromRow: now.nextRow, rows: partRows }
    const { data } = await importRegistrations({ body: { ...sheet, part }, headers: { 'Idempotency-Key': now.key } })
    now = {
      nextRow: data.nextRow ?? null,
      imported: now.imported + data.imported,
      skipped: now.skipped + data.skipped,
      key: crypto.randomUUID(),
    }
    onPart(now)
  }
  return now
}
