import type { QueryClient } from '@tanstack/react-query'
import { getApplicationChecklistQueryKey, getApplicationOptions } from '@/api/generated/@tanstack/react-query.gen'
import { editApplication } from '@/api/generated/sdk.gen'
import type { ApplicationSections, ApplicationView } from '@/api/generated/types.gen'
import type { Problem } from '@/api/problem'
import { Autosave, type SaveState } from '@/shared/drafts/autosave'
import { dropDraft, keepDraft, type Draft } from '@/shared/drafts/draft-store'

export interface DraftSnapshot {
  state: SaveState
  problem: Problem | null
  /** Something left in this browser was put back into the form. */
  restored: boolean
  /** Something left in this browser belongs to an older version of the form: the person decides. */
  offered: boolean
  /** Grows when the form's content was replaced from outside, so that its inputs begin again. */
  revision: number
}

export const draftName = (applicationId: string) => `application/${applicationId}`

/** The form while it is written: saved section by section as it changes, on the version that the person sees. */
export class ApplicationDraft {
  readonly #queries: QueryClient
  readonly #id: string
  readonly #autosave: Autosave<ApplicationSections>
  readonly #listeners = new Set<() => void>()
  #version: number | null
  #left: ApplicationSections | null = null
  #snapshot: DraftSnapshot = { state: 'saved', problem: null, restored: false, offered: false, revision: 0 }

  constructor(
    queries: QueryClient,
    owner: string,
    application: ApplicationView,
    left: Draft<ApplicationSections> | null,
  ) {
    this.#queries = queries
    this.#id = application.id
    this.#version = application.version
    const name = draftName(application.id)
    this.#autosave = new Autosave<ApplicationSections>({
      save: (sections) => this.#save(sections),
      keep: (value) => keepDraft(owner, name, { value, version: this.#version ?? application.version }),
      drop: () => dropDraft(owner, name),
      onState: (state, problem) => this.#change({ state, problem }),
    })
    if (left?.version === application.version) this.#restore(left.value)
    else if (left) {
      this.#left = left.value
      this.#snapshot = { ...this.#snapshot, offered: true }
    }
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  snapshot = () => this.#snapshot

  /** The content of a section that the server does not have yet. */
  pending<K extends keyof ApplicationSections>(key: K): ApplicationSections[K] {
    return this.#autosave.pending[key]
  }

  get version(): number | null {
    return this.#version
  }

  change(sections: ApplicationSections): void {
    this.#autosave.change(sections)
  }

  flush = () => this.#autosave.flush()

  /** Takes what was left in this browser into the form, over what the server has. */
  takeLeft(): void {
    if (this.#left) this.#restore(this.#left)
    this.#left = null
  }

  /** Drops what the server does not have and shows what it has. */
  async discard(): Promise<void> {
    this.#left = null
    await this.#autosave.discard()
    await this.reload()
  }

  /** Sends what is pending again, over what somebody else saved meanwhile. */
  async overwrite(): Promise<void> {
    this.#version = null
    await this.#autosave.flush()
  }

  async reload(): Promise<void> {
    await this.#read()
    await this.#queries.invalidateQueries({ queryKey: getApplicationChecklistQueryKey({ path: { id: this.#id } }) })
    this.#change({ restored: false, offered: false, revision: this.#snapshot.revision + 1 })
  }

  #restore(sections: ApplicationSections): void {
    this.#autosave.change(sections)
    this.#change({ restored: true, offered: false, revision: this.#snapshot.revision + 1 })
  }

  async #save(sections: ApplicationSections): Promise<void> {
    if (this.#version === null) await this.#read()
    await editApplication({
      path: { id: this.#id },
      body: { sections: withoutNulls(sections), version: this.#version },
    })
    this.#version = null
    await this.#read().catch(() => undefined)
    void this.#queries.invalidateQueries({ queryKey: getApplicationChecklistQueryKey({ path: { id: this.#id } }) })
  }

  async #read(): Promise<void> {
    const options = getApplicationOptions({ path: { id: this.#id } })
    // A read that began before the save would answer with the version before it.
    await this.#queries.cancelQueries({ queryKey: options.queryKey })
    this.#version = (await this.#queries.fetchQuery({ ...options, staleTime: 0 })).version
  }

  #change(changes: Partial<DraftSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes }
    this.#listeners.forEach((listener) => listener())
  }
}

/** An emptied field is absent, so that the server reads its default. */
const withoutNulls = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (part === null ? undefined : part))) as T
