import type { AuditFindingView, AuditItem, AuditRecordView, AuditScore } from '@/api/generated/types.gen'

/** A corrective action as it is being written; its id is made once, here. */
export interface AuditAction {
  id: string
  description: string
  dueOn: string | null
}

/** What an expert enters for one item; photos are ids of stored files or of photos still kept on the device. */
export interface AuditValues {
  score: AuditScore | null
  text: string
  measuredValue: number | null
  photos: string[]
  actions: AuditAction[]
}

/** A finding that the device keeps until the server has it. */
export interface PendingFinding {
  id: string
  application: string
  user: string
  item: string
  /** The finding that was shown when this one was written. */
  replaces: string | null
  /** Order of writing within the item. */
  sequence: number
  /** Sent at least once without a clear answer: it is no longer changed, a later entry follows it. */
  attempted: boolean
  foundAt: string
  values: AuditValues
}

export type AuditItemState = 'open' | 'draft' | 'pending' | 'stored' | 'conflict'

export const emptyValues: AuditValues = { score: null, text: '', measuredValue: null, photos: [], actions: [] }

export const isNonconformity = (score: AuditScore | null) => score === 'Minor' || score === 'Major'

export const isBelowRequired = (values: AuditValues, item: AuditItem) =>
  values.score === 'Conform' &&
  typeof item.required === 'number' &&
  values.measuredValue !== null &&
  values.measuredValue < item.required

/** Whether the server would take the entry; until then it stays on the device. */
export const isComplete = (values: AuditValues, item: AuditItem) =>
  values.score !== null &&
  !isBelowRequired(values, item) &&
  (!isNonconformity(values.score) ||
    (values.text.trim() !== '' &&
      values.actions.length > 0 &&
      values.actions.every((action) => action.description.trim() !== '' && action.dueOn !== null)))

export const valuesOf = (finding: AuditFindingView): AuditValues => ({
  score: finding.score,
  text: finding.text ?? '',
  measuredValue: finding.measuredValue ?? null,
  photos: [...finding.photos],
  actions: finding.correctiveActions.map(({ id, description, dueOn }) => ({ id, description, dueOn })),
})

/** What the screen shows of an item: the device's latest entry, else what the server has. */
export function shownValues(pending: readonly PendingFinding[], record: AuditRecordView | undefined): AuditValues {
  const latest = pending.at(-1)
  if (latest) return latest.values
  return record ? valuesOf(record.current) : emptyValues
}

export function stateOf(
  item: AuditItem,
  pending: readonly PendingFinding[],
  record: AuditRecordView | undefined,
): AuditItemState {
  const latest = pending.at(-1)
  if (latest) return isComplete(latest.values, item) ? 'pending' : 'draft'
  if (!record) return 'open'
  return record.rivals.length > 0 ? 'conflict' : 'stored'
}

/**
 * The queue of one item after its values changed: the last entry is rewritten while nobody has seen it, else a new one follows it.
 */
export function withChange(
  pending: readonly PendingFinding[],
  change: { application: string; user: string; item: string; values: AuditValues },
  record: AuditRecordView | undefined,
): PendingFinding[] {
  const latest = pending.at(-1)
  const foundAt = new Date().toISOString()
  if (latest && !latest.attempted) return [...pending.slice(0, -1), { ...latest, values: change.values, foundAt }]
  const next: PendingFinding = {
    ...change,
    id: crypto.randomUUID(),
    replaces: latest?.id ?? record?.current.id ?? null,
    sequence: (latest?.sequence ?? 0) + 1,
    attempted: false,
    foundAt,
  }
  return [...pending, next]
}
