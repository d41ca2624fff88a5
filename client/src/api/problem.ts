/** One broken rule at one place of the input, as the server reports it. */
export interface Fault {
  code: string
  article?: string | null
  path?: string | null
  message?: string | null
  values?: Record<string, unknown> | null
}

/** An RFC 9457 problem; `code`, `article` and `faults` are ours. */
export interface ProblemDetails {
  type?: string | null
  title?: string | null
  status?: number | null
  detail?: string | null
  code?: string | null
  article?: string | null
  faults?: Fault[] | null
  errors?: Record<string, string[]> | null
  traceId?: string | null
}

/** A refusal or failure of the server, thrown by every call of the api layer. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly article: string | null
  readonly faults: readonly Fault[]
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly traceId: string | null

  constructor(details: ProblemDetails, status: number) {
    super(details.detail ?? details.title ?? details.code ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = details.status ?? status
    this.code = details.code ?? codeOfStatus(this.status)
    this.article = details.article ?? null
    this.faults = details.faults ?? []
    this.errors = details.errors ?? {}
    this.traceId = details.traceId ?? null
  }

  /** Nobody is signed in any more. */
  get isSignedOut(): boolean {
    return this.code === 'permission.sign-in-required'
  }

  /** Somebody else changed the record between reading and writing it. */
  get isConflict(): boolean {
    return this.code === 'record.changed-meanwhile'
  }
}

/** The code under which a response without a problem body is reported; 0 means that no answer came. */
function codeOfStatus(status: number): string {
  switch (status) {
    case 0:
      return 'client.offline'
    case 401:
      return 'permission.sign-in-required'
    case 403:
      return 'permission.missing'
    case 404:
      return 'record.not-found'
    case 413:
      return 'request.too-large'
    case 415:
      return 'request.type-not-supported'
    case 429:
      return 'request.too-many'
    default:
      return status >= 500 ? 'server.unexpected' : 'request.invalid'
  }
}

/** Whatever was thrown, as a {@link Problem}. */
export function toProblem(error: unknown, status = 0): Problem {
  if (error instanceof Problem) return error
  if (typeof error === 'object' && error !== null && !(error instanceof Error)) {
    return new Problem(error as ProblemDetails, status)
  }
  if (typeof error === 'string' && error.trimStart().startsWith('{')) {
    return new Problem(JSON.parse(error) as ProblemDetails, status)
  }
  return new Problem({ detail: error instanceof Error ? error.message : undefined }, status)
}
