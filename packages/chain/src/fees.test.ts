import { describe, expect, test } from 'vitest'
import { raiseFees } from './fees.ts'

describe('raiseFees', () => {
  test('adds a quarter to an offer the market has not overtaken', () => {
    const earlier = { maxFeePerGas: 100n, maxPriorityFeePerGas: 8n }
    expect(raiseFees(earlier, { maxFeePerGas: 90n, maxPriorityFeePerGas: 1n })).toEqual({
      maxFeePerGas: 126n,
      maxPriorityFeePerGas: 11n,
    })
  })

  test('follows a market that has', () => {
    const earlier = { maxFeePerGas: 100n, maxPriorityFeePerGas: 8n }
    expect(raiseFees(earlier, { maxFeePerGas: 500n, maxPriorityFeePerGas: 20n })).toEqual({
      maxFeePerGas: 500n,
      maxPriorityFeePerGas: 20n,
    })
  })

  test('raises a price that is zero', () => {
    expect(raiseFees({ gasPrice: 0n }, { gasPrice: 0n })).toEqual({ gasPrice: 1n })
  })
})
