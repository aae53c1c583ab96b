import { describe, expect, test } from 'vitest'
import { findNonceGap, planFlight } from './flight-plan.ts'

describe('planFlight', () => {
  const flight = { nonce: 7, included: false, strangerLooks: 0, ageMs: 100 }
  const waiting = { minedCount: 7, pendingCount: 8 }
  const plan = (change: Partial<typeof flight>, account: Partial<typeof waiting> = {}) =>
    planFlight({ ...flight, ...change }, { ...waiting, ...account }, 30_000)

  test('waits while the node has the transaction in its pool', () => {
    expect(plan({})).toBe('wait')
  })

  test('delivers it once it has a receipt', () => {
    expect(plan({ included: true }, { minedCount: 8 })).toBe('deliver')
  })

  test('sends it again when the node has forgotten it', () => {
    expect(plan({}, { pendingCount: 7 })).toBe('resend')
    expect(plan({}, { minedCount: 2, pendingCount: 2 })).toBe('resend')
  })

  test('offers more only after it has waited long enough', () => {
    expect(plan({ ageMs: 29_999 })).toBe('wait')
    expect(plan({ ageMs: 30_000 })).toBe('raise')
  })

  test('gives it a new nonce only when another transaction was seen under the old one three times', () => {
    expect(plan({ strangerLooks: 2 }, { minedCount: 8 })).toBe('wait')
    expect(plan({ strangerLooks: 3 }, { minedCount: 8 })).toBe('renumber')
  })
})

describe('findNonceGap', () => {
  test('is empty while every nonce up to the last is held or in the pool', () => {
    expect(findNonceGap([], { minedCount: 3, pendingCount: 3 })).toEqual([])
    expect(findNonceGap([5, 6], { minedCount: 3, pendingCount: 7 })).toEqual([])
    expect(findNonceGap([5, 6], { minedCount: 5, pendingCount: 5 })).toEqual([])
  })

  test('lists the nonces below the last that nobody holds', () => {
    expect(findNonceGap([5, 7], { minedCount: 3, pendingCount: 3 })).toEqual([3, 4, 6])
  })
})
