import { expect, it } from 'vitest'
import { delayUntilNext, signInAddress } from './sign-in-address'

it('carries the code in the address whatever it contains', () => {
  const address = new URL(signInAddress('https://example.org', 'a+b/c=&d'))
  expect(address.pathname).toBe('/sign-in-to-session')
  expect(address.searchParams.get('code')).toBe('a+b/c=&d')
})

it('asks for the next code before the shown one expires, whatever the clock of the screen says', () => {
  expect(delayUntilNext(15, false)).toBe(11_000)
  expect(delayUntilNext(2, false)).toBe(1_000)
  expect(delayUntilNext(undefined, false)).toBe(2_000)
})

it('stops asking after a refusal', () => {
  expect(delayUntilNext(15, true)).toBe(false)
})
