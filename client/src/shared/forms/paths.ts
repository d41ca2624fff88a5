export type FieldPath = (string | number)[]

const camel = (part: string) => part.charAt(0).toLowerCase() + part.slice(1)

/** `Premises.Rows[2].Area`, `$.premises.rows[2].area` and `/premises/rows/2/area` all as `['premises','rows',2,'area']`. */
export function parsePath(path: string): FieldPath {
  return path
    .replace(/^\$\.?/, '')
    .split(/[./[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : camel(part)))
}

export const pathKey = (path: FieldPath) => path.join('.')

/** The registered field that a server path points at: itself, or the nearest field that contains it or lies under it. */
export function fieldFor(path: FieldPath, fields: readonly FieldPath[]): FieldPath | null {
  const key = pathKey(path)
  const exact = fields.find((field) => pathKey(field) === key)
  if (exact) return exact
  const around = fields.filter((field) => key.startsWith(`${pathKey(field)}.`)).sort((a, b) => b.length - a.length)
  return around[0] ?? fields.find((field) => pathKey(field).startsWith(`${key}.`)) ?? null
}
