import { requestJson } from './http'

/** The signed-in person, as `GET /api/account/me` describes them. */
export interface Me {
  id: string
  userName: string
  displayName: string
  roles: string[]
  permissions: string[]
  centreId?: string | null
  centreName?: string | null
  traineeId?: string | null
  /** What the account still lacks, such as a second factor or a consent. */
  needs: string[]
}

export const getMe = (signal?: AbortSignal) => requestJson<Me>('/api/account/me', { signal })

export interface SignIn {
  userName: string
  password: string
  code?: string
}

/** Sets the sign-in cookie with which `/connect/authorize` then issues tokens. */
export const signIn = (body: SignIn) => requestJson<undefined>('/api/account/sign-in', { method: 'POST', body })

export const signOut = () => requestJson<undefined>('/api/account/sign-out', { method: 'POST' })

/** One kind of work that waits for the signed-in person; `route` is a path of this client. */
export interface Task {
  kind: string
  count: number
  route: string
}

export const getTasks = (signal?: AbortSignal) => requestJson<Task[]>('/api/me/tasks', { signal })
