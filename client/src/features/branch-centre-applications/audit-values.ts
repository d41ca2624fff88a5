import type { ApplicationView, AuditItem, ScopeRow, SkillLevel } from '@/api/generated/types.gen'
import { levelNames } from './choices'
import { fieldOf } from './review-fields'

export type AuditEntry = Partial<Omit<AuditItem, 'rule' | 'photos'>> & { photos?: (string | null)[] }
export type AuditValues = Record<string, AuditEntry>

/** What the form shows of the entries recorded so far. */
export const valuesOf = (items: readonly AuditItem[]): AuditValues =>
  Object.fromEntries(items.map(({ rule, ...entry }) => [fieldOf(rule), entry]))

/** The entries that have a score, as the server takes them. */
export const entriesOf = (values: AuditValues, rules: readonly string[]): AuditItem[] =>
  rules.flatMap((rule) => {
    const entry = values[fieldOf(rule)]
    if (!entry?.score) return []
    return [
      {
        rule,
        score: entry.score,
        finding: entry.finding ?? null,
        measuredValue: entry.measuredValue ?? null,
        photos: (entry.photos ?? []).filter((photo): photo is string => photo !== null),
        correctiveActions: entry.correctiveActions ?? [],
      },
    ]
  })

/** The rows applied for, with the level in the words of the interface. */
export const appliedScope = (application: ApplicationView): ScopeRow[] =>
  application.form.items.flatMap((item) => {
    const level = (Object.keys(levelNames) as SkillLevel[]).find((one) => levelNames[one] === item.level)
    return level && item.occupationCode && item.specialty
      ? [{ occupationCode: item.occupationCode, specialty: item.specialty, level }]
      : []
  })
