import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Permission } from '@/api/generated/types.gen'
import { getMe, signOut, type Me } from '@/api/account'
import { dropDraftsOf } from '@/shared/drafts/draft-store'
import { sessionEnded } from './ended-session'
import { currentUser, userManager } from './session'

/**
 * The signed-in person, or null; signed-in screens are only shown once this is known. Whose session ended while at work stays known:
 * the screen asks them to sign in again.
 */
export const meOptions = queryOptions<Me | null>({
  queryKey: ['account', 'me'],
  queryFn: async ({ signal, client, queryKey }) => {
    if (await currentUser()) return getMe(signal)
    const known = client.getQueryData<Me>(queryKey) ?? null
    if (known) sessionEnded()
    return known
  },
  staleTime: 5 * 60_000,
})

export const useMaybeMe = () => useQuery(meOptions).data ?? null

/** The signed-in person; only for components below the signed-in layout. */
export function useMe(): Me {
  const me = useMaybeMe()
  if (!me) throw new Error('useMe is only for screens behind sign-in')
  return me
}

/** Sees one centre only, so that naming it in a list says nothing. */
export const useIsOfOneCentre = () => Boolean(useMaybeMe()?.centreId)

/** Acts for a unit that is not a centre yet. */
export const isApplicant = (me: Me | null) =>
  me !== null && !me.centreId && me.roles.length > 0 && me.roles.every((role) => role.startsWith('Branch'))

/** True when the person holds at least one of the permissions; none asked means everybody. */
export function mayUse(me: Me | null, permission: Permission | readonly Permission[] | undefined): boolean {
  if (!permission || permission.length === 0) return true
  const wanted = typeof permission === 'string' ? [permission] : permission
  return wanted.some((one) => me?.permissions.includes(one))
}

export function useMay(permission: Permission | readonly Permission[]): boolean {
  return mayUse(useMaybeMe(), permission)
}

export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    const me = queries.getQueryData(meOptions.queryKey)
    if (me) await dropDraftsOf(me.id).catch(() => undefined)
    await signOut()
    await userManager.removeUser()
    queries.clear()
    window.location.assign('/')
  }
}
