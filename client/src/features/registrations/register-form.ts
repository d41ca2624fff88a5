import type { FormInstance } from 'antd'
import type { RegisterTraineeBody } from '@/api/generated/types.gen'
import type { FieldPath } from '@/shared/forms/paths'

/** The steps of a registration; the first two are the form, the others belong to the registration that it makes. */
export const registerSteps = ['person', 'claim', 'proofs', 'submit'] as const

export type FormStep = 'person' | 'claim'

export type Values = Omit<RegisterTraineeBody, 'consents'> & { privacy: boolean; sensitive: boolean }

const ofPerson = ['person', 'privacy', 'sensitive', 'birthDate', 'sex', 'consents']
const ofClaim = ['conditionNumber', 'background', 'particulars', 'origin']

/** The step that shows the first of these paths; null when none of them is a field of the form. */
export function stepOfPaths(paths: readonly string[]): FormStep | null {
  const roots = paths.map((path) => path.split('.')[0] ?? '')
  if (roots.some((root) => ofPerson.includes(root))) return 'person'
  return roots.some((root) => ofClaim.includes(root)) ? 'claim' : null
}

type FieldNames = NonNullable<Parameters<FormInstance<Values>['getFieldsError']>[0]>

/** The names of the fields that a step shows. */
export const fieldsOf = (form: FormInstance<Values>, step: FormStep): FieldNames =>
  form
    .getFieldsError()
    .map((field) => field.name as FieldPath)
    .filter((name) => stepOfPaths([name.join('.')]) === step) as FieldNames
