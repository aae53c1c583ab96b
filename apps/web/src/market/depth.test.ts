import { expect, test } from 'vitest'
import { askedFrom, isUnlimited, mostOf, offeredUpTo } from './depth.ts'

const level = (price: bigint, remaining: bigint) => ({ price: price * 1_000_000_000n, orders: 1, remaining })

test('offers add up with the price, requests with what is left to pay', () => {
  const offers = [level(1n, 5n), level(3n, 2n)]
  expect(offeredUpTo(offers, 4)).toEqual([
    { x: 0, y: 0 },
    { x: 1, y: 5 },
    { x: 3, y: 7 },
    { x: 4, y: 7 },
  ])
  const requests = [level(2n, 4n), level(1n, 3n)]
  expect(askedFrom(requests, 4)).toEqual([
    { x: 0, y: 7 },
    { x: 1, y: 4 },
    { x: 2, y: 0 },
    { x: 4, y: 0 },
  ])
  expect(mostOf(offers, requests)).toBe(3.75)
})

test('an empty side draws nothing, and an empty book still has an axis', () => {
  expect([offeredUpTo([], 1), askedFrom([], 1)]).toEqual([[], []])
  expect(mostOf([], [])).toBe(1)
})

test('the volume that means "as many as you like" is told from real ones', () => {
  expect([isUnlimited(9_007_199_254_740_980n), isUnlimited(99_996n)]).toEqual([true, false])
})
