import { describe, expect, test } from 'vitest'
import { accountOf, applyMovements, totalOf } from './ledger.ts'

const alice = '0xAAaaAAaaAAaaAAaaAAaaAAaaAAaaAAaaAAaaAAaa'

describe('applyMovements', () => {
  test('locks, unlocks, seizes and rewards', () => {
    const ledger = applyMovements(new Map(), [
      { type: 'reward', account: alice, amount: 100n },
      { type: 'lock', account: alice, amount: 60n },
      { type: 'unlock', account: alice, amount: 20n },
      { type: 'seize', account: alice, amount: 15n },
    ])
    expect(accountOf(ledger, alice)).toEqual({ stake: 60n, locked: 25n })
    expect(totalOf(ledger)).toBe(85n)
  })

  test('finds an account whatever the case of its letters', () => {
    const ledger = applyMovements(new Map(), [{ type: 'reward', account: alice, amount: 1n }])
    expect(accountOf(ledger, alice.toLowerCase() as typeof alice).stake).toBe(1n)
  })

  test('stops at a movement the account cannot pay', () => {
    expect(() => applyMovements(new Map(), [{ type: 'seize', account: alice, amount: 1n }])).toThrow(
      'Broken invariant',
    )
    expect(() => applyMovements(new Map(), [{ type: 'lock', account: alice, amount: 1n }])).toThrow(
      'Broken invariant',
    )
  })
})
