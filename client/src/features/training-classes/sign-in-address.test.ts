import { expect, it } from 'vitest'
import { delayUntilNext, signInAddress } from './sign-in-address'

const now = new Date('2027-03-08T00:30:00Z')
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()

it('carries the code in the address whatever it contains', () => {
  const address = new URL(signInAddress('https://example.org', 'a+b/c=&d'))
  expect(address.pathname).toBe('/sign-in-to-session')
  expect(address.searchParams.get('code')).toBe('a+b/c=&d')
})

it('asks for the next code before the shown one expires, and at once when it has', () => {
  expect(delayUntilNext(inSeconds(15), now, false)).toBe(11_000)
  expect(delayUntilNext(inSeconds(2), now, false)).toBe(1_000)
  expect(delayUntilNext(inSeconds(-30), now, false)).toBe(1_000)
})

it('stops asking after a refusal', () => {
  expect(delayUntilNext(inSeconds(15), now, true)).toBe(false)
})
