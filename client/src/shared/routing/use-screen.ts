import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { readSearch, type SearchOf, type SearchShape } from './search'

/** A `$name` part of the screen's path. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`The path of this screen has no $${name}`)
  return value
}

type Changes = Record<string, unknown>

/** The screen's search parameters, typed, and a way to change some of them; undefined or empty removes one. */
export function useFilters<S extends SearchShape>(
  shape: S,
): readonly [SearchOf<S>, (changes: Changes, options?: { replace?: boolean }) => void] {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (changes: Changes, options?: { replace?: boolean }) => {
    void navigate({
      to: '.',
      replace: options?.replace ?? false,
      search: (previous: Record<string, unknown>) => readSearch(shape, { ...previous, ...changes }),
    } as never)
  }
  return [readSearch(shape, raw), change]
}
