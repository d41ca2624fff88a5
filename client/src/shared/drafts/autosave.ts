import { toProblem, type Problem } from '@/api/problem'

/** `kept` in the browser because the server could not be reached or the session has ended; `refused` by the server. */
export type SaveState = 'saved' | 'changed' | 'saving' | 'kept' | 'refused'

export interface AutosaveOptions<T extends object> {
  save: (changes: T) => Promise<void>
  /** Keeps what is not yet saved in the browser. */
  keep: (changes: T) => Promise<void>
  drop: () => Promise<void>
  onState: (state: SaveState, problem: Problem | null) => void
  /** Milliseconds without a further change. */
  delay?: number
  /** Milliseconds until the next attempt when the server could not be reached. */
  retry?: number
}

/**
 * Saves changes to one record as they are made: merged while they wait, one request at a time, kept in the browser until
 * the server has them. What was refused or could not be sent stays pending.
 */
export class Autosave<T extends object> {
  #pending: Partial<T> = {}
  /** On its way to the server. */
  #sent: Partial<T> = {}
  #running: Promise<boolean> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #stored: Promise<void> = Promise.resolve()
  readonly #options: AutosaveOptions<T>

  constructor(options: AutosaveOptions<T>) {
    this.#options = options
  }

  get pending(): Partial<T> {
    return this.#pending
  }

  change(changes: Partial<T>): void {
    this.#pending = { ...this.#pending, ...changes }
    const unsaved = { ...this.#sent, ...this.#pending } as T
    this.#store(() => this.#options.keep(unsaved))
    if (!this.#running) this.#options.onState('changed', null)
    this.#wait(this.#options.delay ?? 1500)
  }

  /** Sends what is pending now; answers whether the server has everything. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    if (!this.#running && !this.#hasPending()) return Promise.resolve(true)
    this.#running ??= this.#drain().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Forgets what is pending, in the browser too. */
  async discard(): Promise<void> {
    clearTimeout(this.#timer)
    this.#pending = {}
    this.#options.onState('saved', null)
    this.#store(this.#options.drop)
    await this.#stored
  }

  async #drain(): Promise<boolean> {
    while (this.#hasPending()) {
      this.#sent = this.#pending
      this.#pending = {}
      this.#options.onState('saving', null)
      try {
        await this.#options.save(this.#sent as T)
        this.#sent = {}
      } catch (error) {
        this.#pending = { ...this.#sent, ...this.#pending }
        this.#sent = {}
        this.#fail(toProblem(error))
        return false
      }
    }
    this.#store(async () => {
      if (!this.#hasPending()) await this.#options.drop()
    })
    await this.#stored
    this.#options.onState('saved', null)
    return true
  }

  #hasPending(): boolean {
    return Object.keys(this.#pending).length > 0
  }

  #fail(problem: Problem): void {
    const isUnreachable = problem.status === 0 || problem.status >= 500
    this.#options.onState(isUnreachable || problem.status === 401 ? 'kept' : 'refused', problem)
    if (isUnreachable) this.#wait(this.#options.retry ?? 10_000)
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  /** Writes to the browser's store one after the other; a browser without one loses only the safety net. */
  #store(write: () => Promise<void>): void {
    this.#stored = this.#stored.then(write).catch(() => undefined)
  }
}
