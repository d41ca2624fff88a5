/** Whether two values of a form say the same; nothing, null and an empty text are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other)
}

const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) => (part === undefined || part === '' ? null : part))
