import type { Codec } from '@/shared/routing/search'

/** Where the server wants the browser after sign-in: its own authorisation endpoint with a long query. */
const returnUrl = (): Codec<string> => (value) => (typeof value === 'string' && value.length < 4000 ? value : undefined)

export const signInSearch = { returnUrl: returnUrl() }
