import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestFirst } from './cheapest-first.ts'

describe('cheapestFirst', () => {
  test('gives every combination once, by rising price', () => {
    const prices = [[0n, 3n], [0n], [1n, 2n, 9n]]
    expect([...cheapestFirst(prices)]).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 2],
      [1, 0, 2],
    ])
  })

  test('gives nothing when a list is empty', () => {
    expect([...cheapestFirst([[1n], [], [2n]])]).toEqual([])
  })

  test('gives every combination of any lists once, none cheaper than the one before', () => {
    const list = fc
      .array(fc.bigInt(0n, 9n), { maxLength: 6 })
      .map((prices) => prices.sort((left, right) => Number(left - right)))
    fc.assert(
      fc.property(fc.tuple(list, list, list), (prices) => {
        const all = [...cheapestFirst(prices)]
        const sums = all.map((at) => at.reduce((sum, place, which) => sum + prices[which]![place]!, 0n))
        expect(new Set(all.map(String)).size).toBe(prices[0].length * prices[1].length * prices[2].length)
        expect(all.length).toBe(new Set(all.map(String)).size)
        expect(sums.every((sum, at) => at === 0 || sums[at - 1]! <= sum)).toBe(true)
      }),
    )
  })
})
