import type { Sex } from '@/api/generated/types.gen'

const form = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** What a number of the form of a resident ID (GB 11643-1999) says of its holder. */
export interface ResidentFacts {
  /** `yyyy-MM-dd`. */
  birthDate: string
  sex: Sex
}

/** Null while the number is incomplete, or its date or check character is wrong; the server says which. */
export function readResidentId(text: string | null | undefined): ResidentFacts | null {
  const number = text?.trim().toUpperCase() ?? ''
  const match = form.exec(number)
  if (!match) return null
  const [, year, month, day, order] = match
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  const birthDate = `${year}-${month}-${day}`
  const born = new Date(`${birthDate}T00:00:00Z`)
  const isReal = !Number.isNaN(born.getTime()) && born.toISOString().startsWith(birthDate)
  if ('10X98765432'[sum % 11] !== number[17] || !isReal) return null
  return { birthDate, sex: Number(order) % 2 === 1 ? 'Male' : 'Female' }
}
