import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { openGate } from '@/api/http'
import { currentLanguage } from '@/text/i18n'
import { sessionEnded } from './ended-session'

const besideName = 'cmtseval-sign-in'

/** Authorization code + PKCE against this very origin; tokens live as long as the browser tab. */
export const userManager = new UserManager({
  authority: window.location.origin,
  client_id: 'cmtseval-spa',
  redirect_uri: `${window.location.origin}/callback`,
  response_type: 'code',
  scope: 'openid profile roles offline_access api',
  automaticSilentRenew: false,
  loadUserInfo: false,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  popupWindowTarget: besideName,
  stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
})

/** Seconds before its expiry at which a token is no longer used. */
const margin = 20
let renewal: Promise<User | null> | null = null

export async function currentUser(): Promise<User | null> {
  const user = await userManager.getUser()
  if (!user) return null
  return (user.expires_in ?? 0) > margin ? user : renewUser()
}

/** Refresh tokens rotate: two renewals at once would invalidate each other, so all callers share one. */
export function renewUser(): Promise<User | null> {
  renewal ??= renewOnce().finally(() => {
    renewal = null
  })
  return renewal
}

async function renewOnce(): Promise<User | null> {
  const user = await userManager.getUser()
  if (!user?.refresh_token) return null
  try {
    return await userManager.signinSilent()
  } catch (error) {
    // The refresh token has ended: the person signs in again. A lost connection says nothing about it.
    if (error instanceof ErrorResponse) await userManager.removeUser()
    return null
  }
}

export const accessToken = async () => (await currentUser())?.access_token ?? null

export function connectSession(): void {
  openGate({
    accessToken,
    renew: async () => (await renewUser())?.access_token ?? null,
    ended: sessionEnded,
    language: currentLanguage,
  })
}

/** Sends the browser to the authorisation endpoint; afterwards the person is on `returnTo`. */
export const beginSignIn = (returnTo: string) => userManager.signinRedirect({ state: { returnTo } })

/**
 * Signs in in a window of its own, so that the page behind keeps what was typed; in this window where the browser opens no other.
 * Answers false when the person closed it.
 */
export async function signInBeside(): Promise<boolean> {
  try {
    await userManager.signinPopup({ popupAbortOnClose: true })
    return true
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('closed'))) {
      await beginSignIn(window.location.pathname + window.location.search)
    }
    return false
  }
}

/** On `/callback` in the window that {@link signInBeside} opened: hands the code to the page behind. Answers false elsewhere. */
export async function finishBeside(): Promise<boolean> {
  if (window.name !== besideName) return false
  await userManager.signinPopupCallback()
  return true
}

/** Ends on `/callback`: exchanges the code and says where to go on. */
export async function completeSignIn(): Promise<string> {
  const user = await userManager.signinRedirectCallback()
  const state = user.state as { returnTo?: string } | undefined
  return localPath(state?.returnTo) ?? '/home'
}

/** The value if it is a path of this origin, so that nobody can be sent elsewhere by a crafted link. */
export function localPath(value: string | null | undefined): string | null {
  if (!value?.startsWith('/') || value.startsWith('//') || value.includes('\\')) return null
  return value
}
