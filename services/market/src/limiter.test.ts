import { expect, test } from 'vitest'
import { createLimiter } from './limiter.ts'

test('allows a burst, then as many as the rate, and says how long to wait', () => {
  let now = 0
  const limiter = createLimiter({ rate: { perMinute: 30, burst: 2 }, nowMs: () => now })
  expect([limiter.admit('a').allowed, limiter.admit('a').allowed]).toEqual([true, true])
  expect(limiter.admit('a')).toEqual({ allowed: false, retryAfterSeconds: 2 })
  expect(limiter.admit('b').allowed).toBe(true)
  now = 1_999
  expect(limiter.admit('a')).toEqual({ allowed: false, retryAfterSeconds: 1 })
  now = 2_000
  expect(limiter.admit('a').allowed).toBe(true)
  expect(limiter.admit('a').allowed).toBe(false)
})

test('forgets those it has not heard of longest when there are too many', () => {
  const limiter = createLimiter({ rate: { perMinute: 1, burst: 1 }, nowMs: () => 0 })
  limiter.admit('first')
  for (let key = 0; key < 100_000; key++) limiter.admit(`${key}`)
  expect(limiter.admit('first').allowed).toBe(true)
  expect(limiter.admit('99999').allowed).toBe(false)
})
