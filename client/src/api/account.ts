import type { MyAccount } from './generated/types.gen'
import { requestJson } from './http'

/** The signed-in person. */
export type Me = MyAccount

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
