import type { ApplicationCondition, LevelScheme, OccupationContent, SkillLevel } from '@/api/generated/types.gen'

type Requirements = ApplicationCondition['requirements']

/** A condition while it is filled in: an earlier certificate or a title counts once its level is chosen. */
export interface ConditionValues extends Omit<Partial<ApplicationCondition>, 'requirements'> {
  requirements?: Omit<Partial<Requirements>, 'priorCertificate' | 'title'> & {
    priorCertificate?: Partial<NonNullable<Requirements['priorCertificate']>> | null
    title?: Partial<NonNullable<Requirements['title']>> | null
  }
}

export interface LevelValues extends Omit<Partial<LevelScheme>, 'conditions' | 'exam' | 'feeReference'> {
  exam?: Partial<LevelScheme['exam']>
  feeReference?: Partial<LevelScheme['feeReference']>
  conditions?: ConditionValues[]
}

export interface ContentValues {
  specialties?: string[]
  levels?: LevelValues[]
}

/** What parts names that are pasted at once. */
export const nameSeparators = ['、', '，', ',', '；', ';']

/** The proofs that everybody hands in. */
export const usualProofs = ['IdFront', 'IdBack', 'Photo', 'EmploymentProof', 'Diploma'] as const

export const newCondition = (): ConditionValues => ({
  requirements: { minimumAge: 16, workYears: 0, schooling: [] },
  proofs: [...usualProofs],
})

export const newLevel = (): LevelValues => ({
  exam: { passMark: 60, comprehensive: false },
  conditions: [newCondition()],
})

/** What is left empty goes as a value that the server refuses at its place. */
export const toContent = ({ specialties, levels }: ContentValues): OccupationContent => ({
  specialties: specialties ?? [],
  levels: (levels ?? []).map((level) => ({
    level: level.level ?? ('Level4' satisfies SkillLevel),
    theoryHours: level.theoryHours ?? 0,
    practicalHours: level.practicalHours ?? 0,
    exam: { passMark: level.exam?.passMark ?? 0, comprehensive: level.exam?.comprehensive ?? false },
    feeReference: { from: level.feeReference?.from ?? 0, to: level.feeReference?.to ?? -1 },
    conditions: (level.conditions ?? []).map(toCondition),
  })),
})

function toCondition({ number, text, proofs, requirements }: ConditionValues): ApplicationCondition {
  const { priorCertificate, title } = requirements ?? {}
  return {
    number: number ?? '',
    text: text ?? '',
    proofs: proofs ?? [],
    requirements: {
      minimumAge: requirements?.minimumAge ?? 0,
      workYears: requirements?.workYears ?? 0,
      schooling: requirements?.schooling ?? [],
      priorCertificate: priorCertificate?.level
        ? { level: priorCertificate.level, yearsSince: priorCertificate.yearsSince ?? 0 }
        : undefined,
      title: title?.level ? { level: title.level, yearsSince: title.yearsSince ?? 0 } : undefined,
    },
  }
}
