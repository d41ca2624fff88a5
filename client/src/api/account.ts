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
