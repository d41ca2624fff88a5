import type { TFunction } from 'i18next'

/** Why a trainee has completed the training or not, as the server states it. */
export interface CompletionFigures {
  completed: boolean
  theoryAttended: number
  theorySessions: number
  practicalAttended: number
  practicalSessions: number
  theoryShare: number
  practicalShare: number
  overallShare: number
  /** 0 to 1, the share itself included. */
  required: number
  /** Numbers of the practical sessions attended without a record. */
  missingRecords: number[]
}

type Translate = TFunction<'trainingClasses'>

/** A share as a percentage with at most one decimal, rounded down: 79.96 % is never shown as 80 %. */
export function percent(share: number): string {
  return `${Math.floor(Math.round(share * 1e6) / 1e3) / 10}%`
}

/** Sessions still to attend before the share is reached. */
export function sessionsShort(attended: number, sessions: number, required: number): number {
  return Math.max(0, Math.ceil(Math.round(sessions * required * 1e6) / 1e6) - attended)
}

/** Everything that stands between a trainee and completion (A16.3), one sentence each; empty when completed. */
export function whatIsMissing(figures: CompletionFigures, t: Translate): string[] {
  const sentences: string[] = []
  const kinds = [
    ['theory', figures.theoryAttended, figures.theorySessions, figures.theoryShare],
    ['practical', figures.practicalAttended, figures.practicalSessions, figures.practicalShare],
  ] as const
  for (const [kind, attended, sessions, share] of kinds) {
    if (share >= figures.required) continue
    sentences.push(
      t(`completion.${kind}Short`, {
        share: percent(share),
        required: percent(figures.required),
        missing: sessionsShort(attended, sessions, figures.required),
      }),
    )
  }
  if (figures.missingRecords.length > 0) {
    sentences.push(t('completion.recordsMissing', { numbers: figures.missingRecords.join(t('completion.separator')) }))
  }
  return sentences
}
