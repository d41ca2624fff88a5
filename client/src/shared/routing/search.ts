/** How one search parameter is read from the address; undefined drops what does not fit. */
export type Codec<T> = (value: unknown) => T | undefined

export const text = (): Codec<string> => (value) => {
  const trimmed = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return trimmed === '' ? undefined : trimmed.slice(0, 200)
}

export const oneOf =
  <const V extends string>(...values: readonly V[]): Codec<V> =>
  (value) =>
    values.find((one) => one === value)

/** A calendar day, `yyyy-MM-dd`. */
export const day = (): Codec<string> => (value) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) ? value : undefined

export const whole =
  (min: number, max: number): Codec<number> =>
  (value) => {
    const number = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : NaN
    return Number.isInteger(number) && number >= min && number <= max ? number : undefined
  }

export const flag = (): Codec<boolean> => (value) => (value === true || value === 'true' ? true : undefined)

export type SearchShape = Record<string, Codec<unknown>>
export type SearchOf<S extends SearchShape> = { [K in keyof S]?: S[K] extends Codec<infer T> ? T : never }

export const pageSizes = [20, 50, 100] as const

/** What every paged list keeps in the address beside its filters. */
export const paging = { cursor: text(), size: whole(1, 100) }

/** Reads a screen's search parameters; unknown and malformed ones are dropped. */
export function readSearch<S extends SearchShape>(shape: S, raw: Record<string, unknown>): SearchOf<S> {
  const result: Record<string, unknown> = {}
  for (const [name, codec] of Object.entries(shape)) {
    const value = codec(raw[name])
    if (value !== undefined) result[name] = value
  }
  return result as SearchOf<S>
}
