import { expect, test } from 'vitest'
import { quoteOffers } from './quote.ts'

const workerpool = `0x${'aa'.repeat(20)}` as const

test('a program is priced by the task and by its fuel, and what is long enough comes first', () => {
  const offers = [
    { category: 0n, priceNrlc: 10n, maxRuntimeSeconds: 5n, workerpool },
    { category: 2n, priceNrlc: 90n, maxRuntimeSeconds: 3_600n, workerpool },
    { category: 1n, priceNrlc: 30n, maxRuntimeSeconds: 300n, workerpool },
  ]
  // 2 s here and three times that for slower workers: more than the 5 s of category 0.
  const quotes = quoteOffers(offers, { fuel: 4_000_000_000n, count: 3n, wallMs: 2_000 })
  expect(quotes.map(({ category, isLongEnough }) => [category, isLongEnough])).toEqual([
    [1n, true],
    [2n, true],
    [0n, false],
  ])
  // 3 × 30; 30 ÷ 4, rounded up.
  expect(quotes[0]).toMatchObject({ totalNrlc: 90n, nrlcPerGiga: 8n })
})

test('a program without fuel has a price', () => {
  const offers = [{ category: 0n, priceNrlc: 1n, maxRuntimeSeconds: 300n, workerpool }]
  expect(quoteOffers(offers, { fuel: 0n, count: 1n, wallMs: 1 })[0]?.nrlcPerGiga).toBe(1_000_000_000n)
})
