import type { Fault, Problem } from '@/api/problem'
import { errorText, faultText } from '@/shared/format/error-text'
import { articleText } from '@/shared/format/article'
import { fieldFor, parsePath, pathKey, type FieldPath } from './paths'

export interface PlacedFaults {
  /** What to write at which field. */
  fields: { name: FieldPath; errors: string[] }[]
  /** Faults that belong to no field of this form. */
  rest: Fault[]
}

/** A fault as the sentence shown at its field, with the article behind it. */
export function faultSentence(fault: Fault): string {
  const article = articleText(fault.article)
  return article ? `${faultText(fault)}（${article.name}）` : faultText(fault)
}

/** Distributes the faults and shape errors of a problem over the fields of a form. */
export function placeFaults(problem: Problem, registered: readonly FieldPath[]): PlacedFaults {
  const placed = new Map<string, { name: FieldPath; errors: string[] }>()
  const rest: Fault[] = []
  const put = (name: FieldPath, sentence: string) => {
    const entry = placed.get(pathKey(name)) ?? { name, errors: [] }
    if (!entry.errors.includes(sentence)) entry.errors.push(sentence)
    placed.set(pathKey(name), entry)
  }
  for (const fault of problem.faults) {
    const field = fault.path ? fieldFor(parsePath(fault.path), registered) : null
    if (field) put(field, faultSentence(fault))
    else rest.push(fault)
  }
  const faulty = new Set(problem.faults.map((fault) => (fault.path ? pathKey(parsePath(fault.path)) : '')))
  for (const [path, messages] of Object.entries(problem.errors)) {
    const parsed = parsePath(path)
    if (faulty.has(pathKey(parsed))) continue
    const field = fieldFor(parsed, registered)
    for (const message of messages) {
      if (field) put(field, message || errorText('request.invalid'))
      else rest.push({ code: 'request.invalid', path, message })
    }
  }
  return { fields: [...placed.values()], rest }
}
